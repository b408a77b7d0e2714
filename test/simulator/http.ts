import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Orders, obey, report } from './control.ts'
import { sampleFiles } from './demo/files/sampleFiles.ts'
import { decodeRequest } from './form.ts'
import { readPageFile } from './pageFiles.ts'
import type { WireReply } from './portal.ts'
import { createPortals, type Portals } from './portals.ts'

export type PortalServer = { url: string; portals: Portals; close(): Promise<void> }

// As the real portal sends them: no Max-Age, so each address costs a preflight of its own.
const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'origin, content-type, accept' }
const DEFAULT_PORTAL = 'demo'

/** The simulated portal on a port of its own: its page at `/`, sample files at `/samples/<name>`, REST at `/rest/<method>`, and `/control` for tests and the panel. */
export async function startPortalServer(options: { port: number; appUrl: string; now?: () => number }): Promise<PortalServer> {
  const portals = createPortals(options.now)
  const server = createServer((request, response) => {
    handle(portals, options.appUrl, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, CORS)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    portals,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function handle(portals: Portals, appUrl: string, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const method = /^\/rest\/(.+?)\/?$/.exec(url.pathname)?.[1]
  if (method !== undefined) return rest(portals, method, url.search.slice(1), request, response)
  if (url.pathname === '/control') return control(portals, appUrl, url, request, response)
  const sample = sampleFiles.find(({ name }) => url.pathname === `/samples/${name}`)
  if (sample) {
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' }).end(sample.bytes())
    return
  }
  const file = await readPageFile(url.pathname)
  response.writeHead(file ? 200 : 404, { 'Content-Type': file?.contentType ?? 'text/plain', 'Cache-Control': 'no-store' })
  response.end(file?.body ?? 'Not found')
}

async function rest(portals: Portals, method: string, query: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'OPTIONS') {
    response.writeHead(200, CORS).end()
    return
  }
  const body = await text(request)
  const contentType = request.headers['content-type'] ?? ''
  const { auth } = decodeRequest(contentType, body, query)
  // A token of no portal is refused by any of them.
  const portal = portals.ofToken(String(auth ?? '')) ?? portals.open(DEFAULT_PORTAL).portal
  send(response, await portal.receive({ method, contentType, body, query }))
}

function send(response: ServerResponse, { status, contentType, body, fate, cors }: WireReply) {
  if (fate === 'drop') {
    response.destroy()
    return
  }
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...(cors ? CORS : {}), 'Content-Type': contentType, 'Content-Length': bytes.length })
  if (fate === 'send') {
    response.end(bytes)
    return
  }
  // The browser must see a begun answer: of an untouched connection it would send the POST again by itself.
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy())
}

async function control(portals: Portals, appUrl: string, url: URL, request: IncomingMessage, response: ServerResponse) {
  const name = url.searchParams.get('portal') || DEFAULT_PORTAL
  const scale = Number(url.searchParams.get('scale')) || undefined
  let answer: Record<string, unknown>
  if (request.method === 'POST') {
    const orders: Orders = JSON.parse(await text(request))
    answer = obey(portals, name, orders, url.host)
  } else {
    answer = report(portals.open(name, scale), appUrl, (url.searchParams.get('show') ?? '').split(','))
  }
  // A test asks seldom: a kept socket would be closed from this side just as the next order comes.
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Connection: 'close' })
  response.end(JSON.stringify(answer))
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
