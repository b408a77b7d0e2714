import type { Card, Frame, Picture } from '@/bpt/layout/picture'
import type { Template } from '@/bpt/template'

/** Where each activity stands in a picture: the card or frame of its own, or of what it is folded into. */
export type Places = {
  /** the card or frame with this id */
  byId(id: string): Card | Frame | undefined
  of(activity: string): Card | Frame | undefined
}

export function placesOf(picture: Picture, template: Template): Places {
  const byId = new Map<string, Card | Frame>()
  const own = new Map<string, Card | Frame>()
  for (const box of [...picture.frames, ...picture.cards]) {
    byId.set(box.id, box)
    if (!('activity' in box)) continue
    own.set(box.activity, box)
    if (box.kind === 'label' && box.event) own.set(box.event, box)
  }
  const of = (activity: string) => {
    for (
      let at = template.activities.get(activity);
      at;
      at = at.parent === null ? undefined : template.activities.get(at.parent)
    ) {
      const box = own.get(at.id)
      if (box) return box
    }
    return undefined
  }
  return { byId: (id) => byId.get(id), of }
}

/** Where a picture begins: its start, else its first lane, card or block without a line that leads to it. */
export function startOf({ cards, frames, wires }: Picture): Card | Frame | undefined {
  const reached = new Set(wires.map(({ to }) => to))
  const lane = frames.find(({ kind }) => kind === 'state')
  return cards.find(({ kind }) => kind === 'start') ?? lane ?? cards.find(({ id }) => !reached.has(id)) ?? cards[0] ?? frames[0]
}
