import { portal } from './send'

/** Opens a portal path ('/crm/deal/details/1/') in the portal's slider, or in a new tab on the portal's host where it refuses that. */
export async function openPath(path: string): Promise<void> {
  const opened = await portal().openPath(path)
  if (!opened) window.open(portalUrl(path), '_blank', 'noopener')
}

/** The full address of a portal path: a relative link would lead to the app's own host. */
export const portalUrl = (path: string): string => new URL(path, portal().handshake.origin).href

/** Names the page in the portal's header. */
export const setTitle = (title: string): void => portal().setTitle(title)

/** The portal's language code, such as 'en', 'ru', 'br': the app may speak another. */
export const portalLanguage = (): string => portal().handshake.language
