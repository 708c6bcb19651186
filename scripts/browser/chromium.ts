import {existsSync} from 'node:fs'
import path from 'node:path'

const names = process.platform === 'win32' ? ['chrome.exe'] : ['chromium', 'chromium-browser', 'google-chrome']

/** Path of the browser: `CHROMIUM_PATH`, or the first in `PATH`, or where Debian puts it; `null` when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH']
  const folders = [...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean), '/usr/bin']
  return folders.flatMap(folder => names.map(name => path.join(folder, name))).find(file => existsSync(file)) ?? null
}
