#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import process from 'node:process'
import {run} from './run.js'
import {wantsColor} from './terminal.js'

const {version} = createRequire(import.meta.url)('quote-attribution/package.json') as {version: string}
const {stdin, stdout, stderr} = process

// `quote-attribution … | head` closes the pipe: nobody reads on, and nothing went wrong.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  stderr.write(`quote-attribution: Cannot write: ${error.code === 'ENOSPC' ? 'no space left' : error.message}\n`)
  process.exit(1)
})

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  columns: stdout.isTTY ? stdout.columns || 80 : Infinity,
  color: wantsColor(stdout, process.env),
  version,
  readFile
})
