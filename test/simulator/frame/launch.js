import { order } from './server.js'

/** Frames by APP_SID: { sid, iframe, userId, language, placement, options, byGet, popup, close? } */
export const frames = new Map()

/** Opens the app the way the portal does: an iframe named before it is attached, and a form posted into it; uploaded apps come by GET. */
export async function launch({
  into,
  appUrl,
  userId,
  language,
  placement = 'DEFAULT',
  options = '',
  route = '',
  file = '',
  byGet = false,
  close,
}) {
  const sid = newSid()
  into.dataset.sid = sid
  const { launch: told } = await order({ launch: { userId } })
  if (into.dataset.sid !== sid) return // a later choice has overtaken this one
  const iframe = document.createElement('iframe')
  iframe.name = `${location.host}|0|${sid}`
  iframe.title = 'Workflow Desk'
  iframe.allow = 'geolocation *; microphone *; camera *; autoplay *' // no clipboard: as in the portal
  forget(into)
  frames.set(sid, { sid, iframe, appUrl, userId, language, placement, options, byGet, popup: close !== undefined, close })
  into.replaceChildren(iframe)

  const query = new URLSearchParams({ DOMAIN: location.host, PROTOCOL: '0', LANG: language, APP_SID: sid })
  const handler = `${appUrl}${file}?${query}${route ? `#${route}` : ''}`
  if (byGet) {
    iframe.src = handler
    return
  }
  const fields = { ...told, PLACEMENT: placement, ...(options === '' ? {} : { PLACEMENT_OPTIONS: JSON.stringify(options) }) }
  post(handler, iframe.name, fields)
}

/** Nobody answers what frames in here still ask. */
export function forget(container) {
  for (const [sid, { iframe }] of frames) if (container.contains(iframe)) frames.delete(sid)
}

function post(action, target, fields) {
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action, target, hidden: true })
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value })
    form.append(input)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

const newSid = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
