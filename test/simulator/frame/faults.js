import { order } from './server.js'

const form = document.getElementById('faults')
const button = document.getElementById('faults-button')

const writes = ['bizproc.workflow.start', 'bizproc.workflow.terminate', 'bizproc.workflow.kill', 'bizproc.task.complete']
const each = (seconds) => Object.fromEntries(writes.map((method) => [method, seconds]))

/** Switches that stay: label, the control, how it reads the faults, how it writes them. */
const switches = [
  {
    label: 'Each answer later by',
    options: { 0: 'nothing', 300: '300 ms', 1000: '1 s', 3000: '3 s', 35000: '35 s' },
    read: ({ faults }) => String(faults.latencyMs),
    write: (value) => ({ faults: { latencyMs: Number(value) } }),
  },
  {
    label: 'Requests limited: 50, then 2 a second (503)',
    read: ({ faults }) => faults.limiter.on,
    write: (on, { faults }) => ({ faults: { limiter: { ...faults.limiter, on } } }),
  },
  {
    label: 'Portal time limited (429)',
    read: ({ faults }) => faults.operating.on,
    write: (on, { faults }) => ({ faults: { operating: { ...faults.operating, on } } }),
  },
  {
    label: 'Limit of portal time, s',
    number: true,
    read: ({ faults }) => String(faults.operating.limitSeconds),
    write: (value, { faults }) => ({ faults: { operating: { ...faults.operating, limitSeconds: Number(value) } } }),
  },
  {
    label: 'A write costs, s',
    number: true,
    read: ({ faults }) => String(faults.costSeconds['bizproc.task.complete'] ?? 0),
    write: (value) => ({ faults: { costSeconds: each(Number(value)) } }),
  },
  { label: 'Writes take as long as they cost', flag: 'costDelays' },
  { label: 'Handshake unanswered', flag: 'unansweredHandshake' },
  { label: 'Token refresh unanswered', flag: 'unansweredRefresh' },
  { label: 'Portal pages refused (openPath)', flag: 'refusedPaths' },
  { label: 'Busy workflows cannot be ended', flag: 'lockedRefused' },
  { label: 'Errors without CORS headers', flag: 'noCorsOnErrors' },
  {
    label: 'Filter silently dropped',
    options: {
      '': 'none',
      USER_ID: 'USER_ID',
      USER_STATUS: 'USER_STATUS',
      STATUS: 'STATUS',
      OVERDUE_DATE: 'OVERDUE_DATE',
      STARTED: 'STARTED',
    },
    read: ({ faults }) => faults.droppedFilters[0] ?? '',
    write: (name) => ({ faults: { droppedFilters: name === '' ? [] : [name] } }),
  },
  {
    label: 'Plan',
    options: {
      full: 'with workflows',
      none: 'without workflows',
      robotsOnly: 'automation rules only',
      free: 'free, without REST',
    },
    read: ({ plan }) => plan,
    write: (plan) => ({ plan }),
  },
].map((row) =>
  row.flag ? { ...row, read: ({ faults }) => faults[row.flag], write: (on) => ({ faults: { [row.flag]: on } }) } : row,
)

const nextAnswers = {
  500: '500 from the server',
  503: '503, limit of requests',
  429: '429, limit of portal time',
  '504html': '504 page, done all the same',
  html200: 'an HTML page instead',
  notime: 'no “time” in it',
  lostAfter: 'lost after the effect',
  lostBefore: 'connection lost before',
}
const targets = {
  '': 'any call',
  complete: 'task.complete',
  delegate: 'task.delegate',
  'task\\.list': 'task.list',
  'template\\.(add|update|delete)': 'template writes',
}

let offlineSeconds = 20

/** The panel. `load` brings the portal's report anew; `restart` opens the app again. */
export function faultsPanel(load, restart) {
  async function give(orders) {
    await order(orders)
    draw(await load())
  }

  function draw(state) {
    const focus = document.activeElement?.id
    form.replaceChildren(
      group('Until switched off', ...switches.map((row, index) => control(row, `fault-${index}`, state, give))),
      group(
        'Once',
        choice(
          'fault-next',
          'The next answer',
          { '': 'as it should be', ...nextAnswers },
          state.faults.nextAnswers[0]?.kind ?? '',
        ),
        choice('fault-match', 'meets', targets, String(state.faults.nextAnswers[0]?.match ?? '')),
        number('fault-offline', 'Seconds offline', offlineSeconds, (value) => {
          offlineSeconds = Number(value)
        }),
        buttons({
          'Go offline': () => give({ offlineSeconds }),
          'Expire the tokens': () => give({ expireTokens: true }),
          'New app version': () => give({ changeVersion: true }),
          'Open the app again': restart,
          'All well again': () => give({ faults: null, plan: 'full' }),
        }),
      ),
    )
    for (const id of ['fault-next', 'fault-match']) document.getElementById(id).addEventListener('change', armNext)
    if (focus) document.getElementById(focus)?.focus()
    label(state)
  }

  function armNext() {
    const kind = document.getElementById('fault-next').value
    const match = document.getElementById('fault-match').value
    const fault = { kind, times: 1, ...(match ? { match } : {}) }
    give({ faults: { nextAnswers: kind === '' ? [] : [fault] } })
  }

  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('toggle', async () => draw(await load()))
  load().then(draw)
}

function label(state) {
  // Numbers alone break nothing.
  const standing = switches.filter((row) => !row.number && ![false, '0', '', 'full'].includes(row.read(state))).length
  const offline = state.faults.offlineUntil > state.now ? 1 : 0
  const count = standing + state.faults.nextAnswers.length + offline
  button.textContent = count === 0 ? 'Faults: none' : `Faults: ${count}`
  button.classList.toggle('on', count > 0)
}

function control(row, id, state, give) {
  if (row.options) return choice(id, row.label, row.options, row.read(state), (value) => give(row.write(value, state)))
  if (row.number) return number(id, row.label, row.read(state), (value) => give(row.write(value, state)))
  const input = document.createElement('input')
  Object.assign(input, { id, type: 'checkbox', checked: row.read(state) })
  input.addEventListener('change', () => give(row.write(input.checked, state)))
  return labelled(row.label, input, false)
}

function number(id, text, value, onChange) {
  const input = document.createElement('input')
  Object.assign(input, { id, type: 'number', min: 0, step: 'any', value })
  input.addEventListener('change', () => onChange(input.value))
  return labelled(text, input, true)
}

function choice(id, text, options, value, onChange = () => {}) {
  const select = document.createElement('select')
  select.id = id
  select.append(...Object.entries(options).map(([key, name]) => new Option(name, key, false, key === value)))
  select.addEventListener('change', () => onChange(select.value))
  return labelled(text, select, true)
}

function labelled(text, control, textFirst) {
  const element = document.createElement('label')
  element.append(...(textFirst ? [text, control] : [control, text]))
  return element
}

function group(heading, ...children) {
  const fieldset = document.createElement('fieldset')
  const legend = document.createElement('legend')
  legend.textContent = heading
  fieldset.append(legend, ...children)
  return fieldset
}

function buttons(actions) {
  const row = document.createElement('div')
  row.className = 'row'
  for (const [text, act] of Object.entries(actions)) {
    const element = document.createElement('button')
    Object.assign(element, { type: 'button', textContent: text })
    element.addEventListener('click', act)
    row.append(element)
  }
  return row
}
