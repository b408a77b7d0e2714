import { faultsPanel } from './faults.js'
import { launch } from './launch.js'
import { listen } from './messages.js'
import { address, order, remember, report } from './server.js'

const find = (id) => document.getElementById(id)
const stage = find('stage')
const scales = [10, 100, 600, 1000, 10_000, 100_000]

const portal = await report()
const installing = address.has('install')
if (installing) await order({ installed: false })

const userId = () => Number(find('person').value)
const person = () => portal.people.find(({ id }) => id === userId())
const page = { stage, relaunch: open, note: (text) => (find('notice').textContent = text) }

fill(
  'person',
  portal.people.map(({ id, name, lastName, role }) => [id, `${name} ${lastName}, ${role}`]),
  address.get('person') ?? '1',
)
fill(
  'scale',
  [...new Set([...scales, portal.scale])].sort((a, b) => a - b).map((scale) => [scale, String(scale)]),
  String(portal.scale),
)
find('language').value = address.get('lang') ?? portal.language
find('dark').checked = address.has('dark')
find('sample-list').replaceChildren(...portal.samples.map(sampleLink))
darken()
tick()
setInterval(tick, 10_000)

find('person').addEventListener('change', () => reopen('person', find('person').value))
find('language').addEventListener('change', () => reopen('lang', find('language').value))
find('scale').addEventListener('change', async () => {
  await order({ reset: { scale: Number(find('scale').value) } })
  reopen('scale', find('scale').value)
})
find('dark').addEventListener('change', () => {
  remember('dark', find('dark').checked ? '1' : '')
  darken()
})

listen(new URL(portal.appUrl).origin, page)
faultsPanel(report, () => open({}))
open({ file: installing ? 'install.html' : '' })

/** The app again from the beginning. `route` of the address is a test's convenience: the real portal hides the app's address. */
function open({ file = '' }) {
  find('me').textContent = `${person()?.name[0] ?? ''}${person()?.lastName[0] ?? ''}`
  find('pagetitle').textContent = 'Workflow Desk'
  page.note('')
  return launch({
    into: stage,
    appUrl: portal.appUrl,
    userId: userId(),
    language: find('language').value,
    placement: address.get('placement') ?? 'DEFAULT',
    options: address.has('options') ? JSON.parse(address.get('options')) : '',
    route: address.get('route') ?? '',
    file,
    byGet: address.has('uploaded'),
  })
}

function reopen(name, value) {
  remember(name, value)
  open({})
}

function fill(id, choices, value) {
  find(id).replaceChildren(...choices.map(([key, text]) => new Option(text, key)))
  find(id).value = value
}

function sampleLink(name) {
  const link = document.createElement('a')
  Object.assign(link, { href: `samples/${name}`, download: name, textContent: name })
  const row = document.createElement('li')
  row.append(link)
  return row
}

function darken() {
  document.documentElement.toggleAttribute('data-dark', find('dark').checked)
}

function tick() {
  find('clock').textContent = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: person()?.timeZone,
  }).format()
}
