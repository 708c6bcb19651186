import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'examples')

/** File names of the programs in `examples/`, in order. */
export function listExamples(): string[] {
  return readdirSync(folder).filter(name => /\.(?:mjs|ts)$/u.test(name)).sort()
}

/** What an example prints, run as its reader would run it: on the built package, TypeScript through `tsx`. */
export function runExample(name: string): string {
  const loader = name.endsWith('.ts') ? ['--import', 'tsx'] : []
  const output = execFileSync(process.execPath, [...loader, path.join('examples', name)], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined}
  })
  return output.replaceAll('\r\n', '\n')
}

/** What it printed when its output was last looked at. */
export function readOutput(name: string): string {
  return readFileSync(outputOf(name), 'utf8').replaceAll('\r\n', '\n')
}

export function writeOutput(name: string, output: string): void {
  writeFileSync(outputOf(name), output)
}

/** Names of the kept outputs, to find those whose example is gone. */
export function listOutputs(): string[] {
  return readdirSync(path.join(folder, 'output')).sort()
}

export function nameOutput(name: string): string {
  return path.parse(name).name + '.txt'
}

function outputOf(name: string): string {
  return path.join(folder, 'output', nameOutput(name))
}
