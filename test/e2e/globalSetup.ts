import { servePortal } from './servePortal'

/** One simulated portal server for the whole run; each test opens a portal of its own in it. */
export default async function globalSetup() {
  const portal = await servePortal()
  process.env.PORTAL_URL = portal.url
  return portal.close
}
