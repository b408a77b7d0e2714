import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { preview } from 'vite'

export type ServedPortal = { url: string; close(): Promise<void> }

/** Serves a build beside a simulated portal, both on free ports, inside this process: nothing is left running. */
export async function servePortal(configFile = 'vite.config.ts'): Promise<ServedPortal> {
  const [appPort, portalPort] = [await freePort(), await freePort()]
  // The plugin in the configuration reads them when it is loaded.
  Object.assign(process.env, { APP_PORT: String(appPort), PORTAL_PORT: String(portalPort) })
  const app = await preview({ configFile, logLevel: 'warn' })
  const url = `http://localhost:${portalPort}/`
  await answering(url)
  return { url, close: () => app.close() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

// The portal begins to listen after the app does.
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The simulated portal does not answer on ${url}`)
}
