/** The portal's memory behind this page: one portal a name. */
export const address = new URLSearchParams(location.search)
const control = `/control?portal=${encodeURIComponent(address.get('portal') ?? '')}`

/** Gives orders (control.ts) and brings what they answer. */
export async function order(orders) {
  const response = await fetch(control, { method: 'POST', body: JSON.stringify(orders) })
  if (!response.ok) throw new Error(`The simulated portal refused: ${response.status}`)
  return response.json()
}

/** What the portal tells about itself; `show` names tables of its state that are wanted too. */
export async function report(show = '') {
  const scale = address.get('scale')
  const response = await fetch(`${control}&show=${show}${scale ? `&scale=${scale}` : ''}`)
  return response.json()
}

/** Keeps what was chosen in the address, so that a reload and a copied link show the same. */
export function remember(name, value) {
  if (value === '') address.delete(name)
  else address.set(name, value)
  history.replaceState(null, '', `?${address}`)
}
