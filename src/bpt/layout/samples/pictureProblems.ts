import type { Area, Frame, Picture, Wire } from '@/bpt/layout/picture'

/** What is wrong with a picture of a tree; nothing, if the layout is right. */
export function pictureProblems(picture: Picture): string[] {
  return [...sharedProblems(picture), ...nestingProblems(picture), ...picture.wires.flatMap((wire) => crossings(wire, picture))]
}

/** What is wrong with any picture. */
export function sharedProblems({ width, height, cards, frames, wires }: Picture): string[] {
  const problems: string[] = []
  const ids = [...cards, ...frames].map(({ id }) => id)
  if (new Set(ids).size < ids.length) problems.push('two boxes have one id')
  if (new Set(wires.map(({ id }) => id)).size < wires.length) problems.push('two wires have one id')
  for (const area of [...cards, ...frames, ...frames.map(({ label }) => label)]) {
    const isInside = area.x >= 0 && area.y >= 0 && area.x + area.width <= width && area.y + area.height <= height
    if (!isInside || ![area.x, area.y, area.width, area.height].every(isNeat))
      problems.push(`out of the picture: ${JSON.stringify(area)}`)
  }
  cards.forEach((card, index) => {
    for (const other of cards.slice(index + 1)) if (doOverlap(card, other)) problems.push(`${card.id} covers ${other.id}`)
  })
  const boxes = new Map<string, Area>([...cards, ...frames].map((box) => [box.id, box]))
  for (const { id, from, to, points } of wires) {
    if (!isOnBorder(boxes.get(from), points[0])) problems.push(`${id} does not begin at its box`)
    if (!isOnBorder(boxes.get(to), points.at(-1))) problems.push(`${id} does not end at its box`)
    points.forEach(([x, y], index) => {
      const next = points[index + 1] ?? [x, y]
      if (next[0] !== x && next[1] !== y) problems.push(`${id} is slanting`)
      if (!isNeat(x) || !isNeat(y) || x < 0 || y < 0 || x > width || y > height) problems.push(`${id} leaves the picture`)
    })
  }
  return problems
}

function nestingProblems({ cards, frames }: Picture): string[] {
  const problems: string[] = []
  frames.forEach((frame, index) => {
    const rest = [...frames.slice(index + 1), ...cards]
    for (const box of rest)
      if (doOverlap(frame, box) && !contains(frame, box)) problems.push(`${box.id} sticks out of ${frame.id}`)
    for (const box of [...cards, ...frames.filter((other) => other !== frame).map(({ label }) => label)])
      if (doOverlap(frame.label, box)) problems.push(`the name of ${frame.id} is covered`)
  })
  return problems
}

function crossings({ id, from, to, points }: Wire, { cards, frames }: Picture): string[] {
  const problems: string[] = []
  points.forEach((point, index) => {
    const next = points[index + 1]
    if (!next) return
    const line = lineArea(point, next)
    for (const card of cards) if (doTouch(card, line)) problems.push(`${id} runs through ${card.id}`)
    for (const frame of frames) {
      const isEnd = frame.id === from || frame.id === to
      if (!isEnd && doTouch(frame, line) && !contains(frame, line)) problems.push(`${id} crosses the border of ${frame.id}`)
      if (!isEnd && doTouch(nameOf(frame), line)) problems.push(`${id} runs through the name of ${frame.id}`)
    }
  })
  return problems
}

const nameOf = ({ label }: Frame): Area => label
const isNeat = (value: number): boolean => Number.isInteger(value * 2)
const lineArea = ([x1, y1]: Wire['points'][number], [x2, y2]: Wire['points'][number]): Area => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
})
const doOverlap = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
// A line has no width of its own; along a border it touches nothing.
const doTouch = (box: Area, line: Area): boolean => doOverlap(box, line)
const contains = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

function isOnBorder(box: Area | undefined, point: Wire['points'][number] | undefined): boolean {
  if (!box || !point) return false
  const [x, y] = point
  const isWithin = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  return isWithin && (x === box.x || x === box.x + box.width || y === box.y || y === box.y + box.height)
}
