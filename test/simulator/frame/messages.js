import { selectAccess, selectCRM, selectUser } from './dialogs.js'
import { forget, frames, launch } from './launch.js'
import { order, report } from './server.js'
import { closeSlider, openSlider, showPath } from './slider.js'

/** The portal gives no answer, and the app waits: as the real one does for refusals, cancelled dialogs, reloads and calls. */
const silence = Symbol('silence')

// The portal's own list; an SDK that puts a listed base before ../.. passes it too.
const openPaths =
  /^\/(?:crm\/(?:deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//
const hasOwnPage = ({ placement }) => placement === 'DEFAULT'

/** Command → answer, by SDK.md §2. `page` is the page around: { stage, relaunch, note }. */
const commands = {
  async getInitData(_, frame) {
    const { userId, language, placement, options } = frame
    for (;;) {
      const { handshake } = await order({ handshake: { userId, language, placement, options } })
      frame.refreshId = handshake?.REFRESH_ID
      if (handshake || !frames.has(frame.sid)) return handshake ?? silence
      await new Promise((resolve) => setTimeout(resolve, 500)) // switched off meanwhile, the silence is only a late answer
    }
  },
  async refreshAuth(_, frame) {
    const { refresh } = await order({ refresh: frame.refreshId ?? '' })
    if (refresh) frame.refreshId = refresh.REFRESH_ID
    return refresh ?? silence
  },
  setInstall: (params) => params,
  async setInstallFinish(_, __, page) {
    await order({ installed: true })
    page.relaunch({ file: '' })
    return silence
  },
  async setAppOption({ name, value }, { userId }) {
    const { appOption } = await order({ appOption: { userId, name, value } })
    return appOption ? { result: true } : silence
  },
  async setUserOption(params, { userId }) {
    await order({ userOption: { userId, ...params } })
    return params
  },
  resizeWindow({ height }, frame) {
    if (frame.popup) return silence
    frame.iframe.style.height = `${height}px`
    return { width: frame.iframe.offsetWidth, height: frame.iframe.offsetHeight }
  },
  setTitle(params, frame) {
    if (!hasOwnPage(frame)) return silence
    document.getElementById('pagetitle').textContent = params.title
    return params
  },
  setScroll(params, frame, { stage }) {
    if (!hasOwnPage(frame)) return silence
    stage.scrollTo({ top: Number(params.scroll) })
    return params
  },
  reloadWindow(_, frame, page) {
    if (hasOwnPage(frame)) page.relaunch({})
    return silence
  },
  async openPath({ path = '' }) {
    const { faults } = await report()
    if (faults.refusedPaths || !openPaths.test(path)) return { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }
    await showPath(path)
    return { result: 'close' }
  },
  async openApplication(params, frame) {
    if (frame.popup && hasOwnPage(frame)) return silence
    const options = Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('bx24_')))
    const { appUrl, userId, language, byGet } = frame
    let container
    await openSlider(params.bx24_title ?? 'Workflow Desk', (into) => {
      container = into
      launch({ into, appUrl, userId, language, options, byGet, close: closeSlider })
    })
    forget(container)
    container.replaceChildren()
    return undefined
  },
  closeApplication(_, frame) {
    frame.close?.()
    return silence // of an open one the frame is gone with it
  },
  selectUser,
  selectAccess,
  selectCRM,
  getInterface: (_, frame) =>
    frame.placement === 'BIZPROC_ACTIVITY_PROPERTIES_DIALOG'
      ? { command: ['getInterface', 'setPropertyValue'], event: [] }
      : { command: ['getInterface'], event: [] },
  setPropertyValue({ isRawValue: _, ...values }, frame, page) {
    if (frame.placement !== 'BIZPROC_ACTIVITY_PROPERTIES_DIALOG') return silence
    frame.options = { ...frame.options, current_values: { ...frame.options?.current_values, ...values } }
    page.note(`The step keeps ${JSON.stringify(values)}`)
    return true
  },
  placementBindEvent: () => silence, // answered by each event; none happens here
}

/** Listens to the frames. Strings only, from the app's origin, with a known sid; read from the right, since the JSON may hold colons. */
export function listen(appOrigin, page) {
  addEventListener('message', async ({ origin, data }) => {
    if (origin !== appOrigin || typeof data !== 'string') return
    const parts = data.split(':')
    const frame = frames.get(parts.pop())
    const callback = parts.pop()
    const command = parts.shift()
    if (!frame || callback === undefined || !command || !Object.hasOwn(commands, command)) return
    const json = parts.join(':')
    const answer = await commands[command](json === '' ? {} : JSON.parse(json), frame, page)
    if (answer === silence || !frames.has(frame.sid)) return
    frame.iframe.contentWindow?.postMessage(`${callback}:${answer === undefined ? '' : JSON.stringify(answer)}`, appOrigin)
  })
}
