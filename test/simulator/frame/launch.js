import { order } from './server.js'

/** Frames by APP_SID: { sid, iframe, userId, language, placement, options, popup, close? } */
export const frames = new Map()

/** Opens the app the way the portal does: an iframe that is named before it is attached, and a form posted into it. */
export async function launch({
  into,
  appUrl,
  userId,
  language,
  placement = 'DEFAULT',
  options = '',
  route = '',
  file = '',
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
  frames.set(sid, { sid, iframe, appUrl, userId, language, placement, options, popup: close !== undefined, close })
  into.replaceChildren(iframe)

  const query = new URLSearchParams({ DOMAIN: location.host, PROTOCOL: '0', LANG: language, APP_SID: sid })
  const fields = { ...told, PLACEMENT: placement, ...(options === '' ? {} : { PLACEMENT_OPTIONS: JSON.stringify(options) }) }
  post(`${appUrl}${file}?${query}${route ? `#${route}` : ''}`, iframe.name, fields)
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
