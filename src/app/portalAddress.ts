/** Where apps are opened on the portal a person typed, whatever was pasted with it; nothing where it is no host name. */
export function portalAddress(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase()
  const isHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?$/u.test(host)
  return isHost ? `https://${host}/marketplace/` : undefined
}
