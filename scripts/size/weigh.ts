import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {squeeze} from './squeeze.js'

/** The root entry, bundled and minified. */
export interface Weight {
  readonly minified: number
  readonly gzipped: number
  /** Files in it with the bytes that they add, heaviest first. */
  readonly inputs: readonly (readonly [file: string, bytes: number])[]
  /** What it would import at run time. */
  readonly imports: readonly string[]
}

/** Bundle the root entry for a browser, all that it imports included but packages, and weigh it. */
export async function weighRoot(): Promise<Weight> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    platform: 'neutral',
    write: false,
    outdir: 'dist',
    metafile: true,
    plugins: [squeeze]
  })
  const [output] = Object.values(metafile.outputs)
  const inputs = Object.entries(output!.inputs).map(([file, {bytesInOutput}]) => [file, bytesInOutput] as const)
  const {contents} = outputFiles[0]!
  return {
    minified: contents.length,
    gzipped: gzipSync(contents, {level: 9}).length,
    inputs: inputs.sort((a, b) => b[1] - a[1]),
    imports: output!.imports.map(({path}) => path)
  }
}
