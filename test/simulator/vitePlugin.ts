import type { AddressInfo } from 'node:net'
import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite'
import { startPortalServer } from './http.ts'

const APP_PORT = Number(process.env.APP_PORT ?? 5200)
const PORTAL_PORT = Number(process.env.PORTAL_PORT ?? 5300)

/** Starts the simulated portal beside `vite` and `vite preview`. Another APP_PORT or PORTAL_PORT may be given; 0 takes a free one. */
export function simulatedPortal(): Plugin {
  const listen = { host: '127.0.0.1', port: APP_PORT, strictPort: APP_PORT !== 0 }
  return {
    name: 'simulated-portal',
    apply: 'serve',
    config: () => ({ server: listen, preview: listen }),
    configureServer: accompany,
    configurePreviewServer(server) {
      server.middlewares.use(strictly)
      accompany(server)
    },
  }
}

function accompany({ middlewares, httpServer, config }: ViteDevServer | PreviewServer) {
  if (!httpServer || process.env.VITEST) return
  middlewares.use(answerLaunch)
  httpServer.once('listening', async () => {
    const { port } = httpServer.address() as AddressInfo
    const portal = await startPortalServer({ port: PORTAL_PORT, appUrl: `http://localhost:${port}/` })
    httpServer.once('close', () => portal.close())
    config.logger.info(`\n  Workflow Desk in a simulated portal: ${portal.url}\n`)
  })
}

// The built app is served as strictly as a careful administrator would, so that nothing in it may need more. Dev mode needs inline code.
const POLICY = [
  "default-src 'self'",
  'connect-src *',
  'img-src * data:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

const strictly: Connect.NextHandleFunction = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', POLICY.join('; '))
  next()
}

/** The portal opens the app by a form POST; Vite answers only GET. Other static servers need a rule of their own (README). */
const answerLaunch: Connect.NextHandleFunction = (request, _response, next) => {
  if (request.method === 'POST' && request.headers.accept?.includes('text/html')) {
    request.method = 'GET'
    request.resume() // nobody reads the form
  }
  next()
}
