import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity, Template } from '@/bpt/template'
import { layoutTemplate } from './layoutTemplate'
import type { Picture } from './picture'
import { pictureProblems, sharedProblems } from './samples/pictureProblems'
import { graphs, trees } from './samples/randomTemplates'
import { eventOf, isWrapper } from './tree/named'
import { below } from './tree/order'
import { nextCard } from './walk'

describe.each(['sequence', 'states'] as const)('any %s', (kind) => {
  test('has nothing on top of each other, and every wire leads from a box to a box past all others', () => {
    fc.assert(
      fc.property(trees(kind), ({ template, folded }) => {
        expect(pictureProblems(layoutTemplate(template, folded))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('shows every activity once, or counts it in what is folded around it', () => {
    fc.assert(
      fc.property(trees(kind), ({ template, folded }) => {
        const picture = layoutTemplate(template, folded)
        const { shown, hidden } = visibleOf(template, folded)
        expect(standingFor(picture).sort()).toEqual(shown.map(({ id }) => id).sort())
        expect(picture.cards.reduce((sum, card) => sum + ('hidden' in card ? card.hidden : 0), 0)).toBe(hidden)
      }),
      { numRuns: 300 },
    )
  })

  test('is drawn the same each time', () => {
    fc.assert(
      fc.property(trees(kind), ({ template, folded }) => {
        expect(layoutTemplate(template, folded)).toEqual(layoutTemplate(template, folded))
      }),
      { numRuns: 50 },
    )
  })

  test('can be walked with the arrow keys to every box', () => {
    fc.assert(
      fc.property(trees(kind, true), ({ template, folded }) => {
        const picture = layoutTemplate(template, folded)
        const boxes = [...picture.frames, ...picture.cards].map(({ id }) => id)
        expect([...walked(picture)].sort()).toEqual(boxes.sort())
      }),
      { numRuns: 100 },
    )
  })
})

test('any graph keeps its blocks apart, and its wires end at them', () => {
  fc.assert(
    fc.property(graphs, (template) => {
      const picture = layoutTemplate(template, new Set())
      expect(sharedProblems(picture)).toEqual([])
      expect(standingFor(picture).sort()).toEqual(template.root.children.map(({ id }) => id).sort())
    }),
    { numRuns: 300 },
  )
})

function visibleOf({ root }: Template, folded: ReadonlySet<string>): { shown: Activity[]; hidden: number } {
  const open = below(root, (one) => isWrapper(one) || !folded.has(one.activity.id))
  const visible = new Set(open.map(({ activity }) => activity))
  // The step that the folded label of an event stands for is not hidden.
  const events = open.flatMap(({ activity }) => {
    const first = eventOf(activity)
    return first && !visible.has(first) ? [first] : []
  })
  const shown = [...open.filter((one) => !isWrapper(one)).map(({ activity }) => activity), ...events]
  return { shown, hidden: below(root).length - open.length - events.length }
}

const standingFor = ({ cards, frames }: Picture): string[] => [
  ...frames.map(({ activity }) => activity),
  ...cards.flatMap((card) => [
    ...('activity' in card ? [card.activity] : []),
    ...(card.kind === 'label' && card.event ? [card.event] : []),
  ]),
]

function walked(picture: Picture): Set<string> {
  const first = nextCard(picture, undefined, 'down')
  const reached = new Set(first === undefined ? [] : [first])
  for (const id of reached)
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = nextCard(picture, id, direction)
      if (next !== undefined) reached.add(next)
    }
  return reached
}
