import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Activity } from '@/bpt/template'
import { step, templateOf } from './template.fixture'
import { withRemoved } from './withRemoved'

const drawn = ({ name, children }: Activity): string => (children.length > 0 ? `${name}(${children.map(drawn).join(' ')})` : name)
const letters = (text: string) => [...text].map((name) => step(name))

test('removed steps are back at their old places, with what was removed inside them', () => {
  const block = (name: string, inner: string) => step(name, {}, 'EmptyBlockActivity', letters(inner))
  const before = templateOf([...letters('ab'), block('old', 'cd'), block('kept', 'ef'), ...letters('g')])
  const after = templateOf([block('new', 'd'), ...letters('b'), block('kept', 'f'), ...letters('g')])
  const both = withRemoved({ before, after })
  expect(drawn(both.root)).toBe('Template(a new(d) b old(c) kept(e f) g)')
  expect(both.activities.get('c')).toMatchObject({ parent: 'old', depth: 2, index: 0 })
  expect(both.root.children.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
})

test('of many removed steps all are back, in their order', () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `s${index}`)
  const both = withRemoved({ before: templateOf(names.map((name) => step(name))), after: templateOf([]) })
  expect(both.root.children.map(({ name }) => name)).toEqual(names)
})

test('nothing is lost or doubled, and the template after stays as it is', () => {
  const some = fc.shuffledSubarray([...'abcdefgh'])
  fc.assert(
    fc.property(some, some, (one, other) => {
      const before = templateOf(letters(one.join('')))
      const after = templateOf(letters(other.join('')))
      const both = withRemoved({ before, after })
      expect([...both.activities.keys()].sort()).toEqual(
        [...new Set([...before.activities.keys(), ...after.activities.keys()])].sort(),
      )
      const kept = both.root.children.map(({ name }) => name).filter((name) => other.includes(name))
      expect(kept).toEqual(other)
      expect(after.root.children).toHaveLength(other.length)
    }),
  )
})
