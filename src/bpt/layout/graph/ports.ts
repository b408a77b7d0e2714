import type { Area } from '@/bpt/layout/picture'
import type { GraphLink } from './graphLinks'

export type Point = readonly [x: number, y: number]
type Side = 'left' | 'right' | 'top' | 'bottom'
export type Ends = { start: Point; end: Point }

/** Where each link leaves and arrives: ports spread evenly, in the order of their numbers. Tools hang below and come in from above. */
export function portsOf(links: readonly GraphLink[], boxes: ReadonlyMap<string, Area>): Map<GraphLink, Ends> {
  const ports = new Map<string, string[]>()
  const ends = links.map((link) => ({
    link,
    start: { block: link.from.id, side: link.isTool ? 'bottom' : 'right', port: link.out } as const,
    end: { block: link.to.id, side: link.isTool ? 'top' : 'left', port: link.into } as const,
  }))
  for (const { start, end } of ends) {
    add(ports, start)
    add(ports, end)
  }
  for (const names of ports.values()) names.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  const found = new Map<GraphLink, Ends>()
  for (const { link, start, end } of ends) {
    const from = boxes.get(start.block)
    const to = boxes.get(end.block)
    if (!from || !to) continue
    found.set(link, { start: pointOf(from, start, ports), end: pointOf(to, end, ports) })
  }
  return found
}

type Port = { block: string; side: Side; port: string }
const keyOf = ({ block, side }: Port): string => `${side} ${block}`

function add(ports: Map<string, string[]>, port: Port): void {
  const names = ports.get(keyOf(port))
  if (!names) ports.set(keyOf(port), [port.port])
  else if (!names.includes(port.port)) names.push(port.port)
}

function pointOf({ x, y, width, height }: Area, port: Port, ports: ReadonlyMap<string, string[]>): Point {
  const names = ports.get(keyOf(port)) ?? []
  const share = (names.indexOf(port.port) + 1) / (names.length + 1)
  const { side } = port
  if (side === 'left' || side === 'right') return [side === 'left' ? x : x + width, y + Math.round(height * share)]
  return [x + Math.round(width * share), side === 'top' ? y : y + height]
}
