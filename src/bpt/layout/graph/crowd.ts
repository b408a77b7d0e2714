import type { Area } from '@/bpt/layout/picture'

const CELL = 256

/** Boxes by where they stand: tells quickly whether a place is taken. */
export class Crowd {
  private readonly cells = new Map<string, Area[]>()

  add(area: Area): void {
    for (const key of keysOf(area)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(area)
      else this.cells.set(key, [area])
    }
  }

  /** One that overlaps it. */
  overlapping(area: Area): Area | undefined {
    for (const key of keysOf(area)) {
      const found = this.cells.get(key)?.find((other) => doOverlap(area, other))
      if (found) return found
    }
    return undefined
  }
}

const doOverlap = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

function keysOf({ x, y, width, height }: Area): string[] {
  const keys: string[] = []
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) keys.push(`${column} ${row}`)
  return keys
}
