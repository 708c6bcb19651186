import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript'}

/** Serve these folders of `root` on a free port of this machine, and nothing else. */
export async function serve(root: string, folders: readonly string[]): Promise<{url: string, close: () => void}> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(root, decodeURIComponent(pathname))
    const isOurs = folders.some(folder => file.startsWith(path.join(root, folder) + path.sep))
    const type = types[path.extname(file)]
    if (!isOurs || !type) return void response.writeHead(404).end()
    readFile(file).then(
      body => response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const {port} = server.address() as AddressInfo
  return {url: `http://localhost:${port}`, close: () => { server.close(); server.closeAllConnections() }}
}
