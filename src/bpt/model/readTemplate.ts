import { arrayAt, at, isArray, isYes, items, type PhpArray, type PhpValue, textAt, textOf } from '@/bpt/php'
import type { Activity, Declared, DocumentField, Place, Template } from '@/bpt/template'

const kinds: Record<string, Template['kind']> = {
  SequentialWorkflowActivity: 'sequence',
  StateMachineWorkflowActivity: 'states',
  NodeWorkflowActivity: 'graph',
}

/** The template in the content of a file, or in a row's TEMPLATE, PARAMETERS, VARIABLES and CONSTANTS; undefined where the root is none of the three. */
export function readTemplate(content: PhpArray): Template | undefined {
  const roots = items(at(content, 'TEMPLATE'))
  const kind = Object.hasOwn(kinds, textAt(roots[0], 'Type')) ? kinds[textAt(roots[0], 'Type')] : undefined
  if (!kind || !isArray(roots[0])) return undefined
  const activities = new Map<string, Activity>()
  const root = readTree(roots[0], activities)
  return {
    kind,
    root,
    activities,
    parameters: readDeclared(at(content, 'PARAMETERS')),
    variables: readDeclared(at(content, 'VARIABLES')),
    constants: readDeclared(at(content, 'CONSTANTS')),
    documentFields: readFields(at(content, 'DOCUMENT_FIELDS')),
  }
}

type Waiting = { value: PhpArray; into: Activity[]; parent: Activity | null; index: number }

// Without recursion: a hostile file may be nested as deep as the reader lets it.
function readTree(value: PhpArray, activities: Map<string, Activity>): Activity {
  const top: Activity[] = []
  const idFor = freeIds(activities)
  const waiting: Waiting[] = [{ value, into: top, parent: null, index: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const children: Activity[] = []
    const activity = readActivity(next, children, idFor)
    activities.set(activity.id, activity)
    next.into.push(activity)
    const inner = items(at(next.value, 'Children')).filter(isArray)
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const child = inner[index]
      if (child) waiting.push({ value: child, into: children, parent: activity, index })
    }
  }
  const [root] = top
  if (!root) throw new RangeError('a tree has a root')
  return root
}

function readActivity({ value, parent, index }: Waiting, children: Activity[], idFor: IdFor): Activity {
  const properties = arrayAt(value, 'Properties')
  const name = textAt(value, 'Name')
  const activated = at(value, 'Activated')
  return {
    id: idFor(name || textAt(value, 'Type')),
    name,
    type: textAt(value, 'Type'),
    title: textAt(properties, 'Title'),
    note: textAt(properties, 'EditorComment'),
    isOn: (parent?.isOn ?? true) && (activated === undefined || isYes(activated)),
    properties,
    children,
    parent: parent?.id ?? null,
    index,
    depth: parent ? parent.depth + 1 : 0,
    node: readPlace(at(value, 'Node')),
  }
}

type IdFor = (name: string) => string

// Goes on counting where it stopped: a file may repeat one name a hundred thousand times.
function freeIds(taken: ReadonlyMap<string, unknown>): IdFor {
  const counts = new Map<string, number>()
  return (name) => {
    if (name && !taken.has(name)) return name
    for (let count = (counts.get(name) ?? 1) + 1; ; count += 1) {
      counts.set(name, count)
      if (!taken.has(`${name}#${count}`)) return `${name}#${count}`
    }
  }
}

// Wider than any drawing, and small enough to be drawn.
const FARTHEST = 1_000_000
const LARGEST = 10_000

function readPlace(node: PhpValue | undefined): Place | null {
  if (!isArray(node)) return null
  const numberAt = (part: string, key: string, least: number, most: number) =>
    Math.min(Math.max(Number(textAt(arrayAt(node, part), key)) || 0, least), most)
  return {
    x: numberAt('position', 'x', -FARTHEST, FARTHEST),
    y: numberAt('position', 'y', -FARTHEST, FARTHEST),
    width: numberAt('dimensions', 'width', 0, LARGEST) || 200,
    height: numberAt('dimensions', 'height', 0, LARGEST) || 48,
  }
}

function readDeclared(map: PhpValue | undefined): Declared[] {
  return isArray(map) ? [...map].flatMap(([id, value]) => (isArray(value) ? [declared(String(id), value)] : [])) : []
}

function readFields(map: PhpValue | undefined): DocumentField[] {
  return isArray(map)
    ? [...map].flatMap(([id, value]) =>
        isArray(value) ? [{ ...declared(String(id), value), alias: textAt(value, 'Alias') }] : [],
      )
    : []
}

// Key names of all ages; 0..4 are those of the oldest files. BPT_FORMAT §6
function declared(id: string, raw: PhpArray): Declared {
  const byName = new Map([...raw].map(([key, value]) => [String(key).toLowerCase(), value]))
  const one = (...names: string[]) => names.map((name) => byName.get(name)).find((value) => value !== undefined)
  return {
    id,
    name: textOf(one('name', 'title', '4')) || id,
    description: textOf(one('description')),
    type: textOf(one('type', '0')) || 'string',
    required: isYes(one('required', '2')),
    multiple: isYes(one('multiple', '1')),
    options: readOptions(one('options', '3')),
    defaultValue: one('default') ?? null,
    raw,
  }
}

const readOptions = (value: PhpValue | undefined): Declared['options'] =>
  isArray(value) ? [...value].map(([key, label]) => ({ value: String(key), label: textOf(label) || String(key) })) : []
