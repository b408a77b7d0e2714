import { pick } from './picker.js'
import { report } from './server.js'

const fullName = ({ name, lastName }) => `${name} ${lastName}`

async function choosePeople(heading, several) {
  const { people } = await report()
  const ids = await pick(
    heading,
    people.map((person) => ({ value: String(person.id), label: fullName(person) })),
    several,
  )
  return people.filter(({ id }) => ids.includes(String(id)))
}

export async function selectUser({ mult = false } = {}) {
  const chosen = await choosePeople(mult ? 'Choose people' : 'Choose a person', mult)
  const answers = chosen.map((person) => ({
    id: String(person.id),
    name: fullName(person),
    photo: person.photo,
    position: person.position,
    url: `/company/personal/user/${person.id}/`,
    sub: false,
    sup: false,
  }))
  return mult ? answers : answers[0]
}

export async function selectAccess() {
  const chosen = await choosePeople('Choose who has access', true)
  return chosen.map((person) => ({ id: `U${person.id}`, name: fullName(person), provider: 'user' }))
}

const crmTypes = { lead: 'L', contact: 'C', company: 'CO', deal: 'D', quote: 'Q' }

/** `entityType` names the kinds that may be chosen; the answer has a bucket for each kind chosen from. */
export async function selectCRM({ entityType = Object.keys(crmTypes), multiple = false } = {}) {
  const kinds = [entityType].flat().map((kind) => kind.toLowerCase())
  const { documents } = await report('documents')
  const offered = documents.filter(({ type }) => kinds.includes(type.toLowerCase())).slice(0, 200)
  const keys = await pick(
    'Choose in CRM',
    offered.map(({ id, title }) => ({ value: id[2], label: title })),
    multiple,
  )
  const buckets = {}
  for (const { id, type, title, url } of offered.filter(({ id: [, , key] }) => keys.includes(key))) {
    const kind = type.toLowerCase()
    const number = id[2].split('_').at(-1)
    buckets[kind] ??= []
    buckets[kind].push({ id: `${crmTypes[kind]}_${number}`, type: kind, place: kind, title, desc: '', url })
  }
  return buckets
}
