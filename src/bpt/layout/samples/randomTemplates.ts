import fc from 'fast-check'
import type { Template } from '@/bpt/template'
import { type Sample, sample, templateOf } from './sampleTemplate'

const proper: Record<string, string[]> = {
  IfElse: ['IfElseBranch'],
  Parallel: ['Sequence'],
  Listen: ['EventDriven'],
  Approve: ['Sequence'],
  RequestInformationOptional: ['Sequence'],
  TrustedCAApprove: ['Sequence'],
  While: ['Sequence'],
  ForEach: ['Sequence'],
  EmptyBlock: ['Sequence'],
  StateMachineWorkflow: ['State'],
  State: ['StateInitialization', 'EventDriven', 'StateFinalization'],
}
const wrappers = [
  'Sequence',
  'IfElseBranch',
  'EventDriven',
  'StateInitialization',
  'StateFinalization',
  'SequentialWorkflow',
  'State',
]
const leaves = ['Log', 'Delay', 'HandleExternalEvent', 'Terminate', 'SetState', 'Review', 'Odd']
const steps = [...Object.keys(proper).slice(0, 9), ...leaves]
const all = [...steps, ...wrappers]

type Seed = { parent: number; type: number; isWrong: boolean; isOff: boolean; target: number }
const seeds = fc.array(
  fc.record({ parent: fc.nat(), type: fc.nat(), isWrong: fc.boolean(), isOff: fc.boolean(), target: fc.nat(9) }),
  { maxLength: 40, size: 'max' },
)

/** Any tree: every type below every other, most of them where they belong (all where it is proper), some switched off, and folded at random. */
export const trees = (kind: 'sequence' | 'states', isProper = false): fc.Arbitrary<{ template: Template; folded: Set<string> }> =>
  fc.tuple(seeds, fc.array(fc.nat(40), { maxLength: 6, size: 'max' }), fc.nat(9)).map(([list, folds, initial]) => ({
    template: templateOf(grow(isProper ? list.map((seed) => ({ ...seed, isWrong: false })) : list, kind), kind, {
      InitialStateName: `a${initial}`,
    }),
    folded: new Set(folds.map((index) => `a${index}`)),
  }))

function grow(list: readonly Seed[], kind: 'sequence' | 'states'): Sample[] {
  const top: Sample[] = []
  const grown: { type: string; children: Sample[] }[] = [
    { type: kind === 'states' ? 'StateMachineWorkflow' : 'Sequence', children: top },
  ]
  list.forEach((seed, index) => {
    const parent = grown[seed.parent % grown.length]
    if (!parent) return
    const types =
      seed.isWrong && seed.parent % 3 === 0 ? all : leaves.includes(parent.type) ? undefined : (proper[parent.type] ?? steps)
    // A leaf has nothing below it, but for a wrong one.
    const into = types ? parent : grown[0]
    const type = (types ?? steps)[seed.type % (types ?? steps).length]
    if (!into || !type) return
    const children: Sample[] = []
    const properties = type === 'SetState' ? { TargetStateName: `a${seed.target}` } : {}
    into.children.push({
      ...sample(type, `a${index}`, children, properties),
      ...(seed.isOff && seed.parent % 4 === 0 ? { Activated: 'N' } : {}),
    })
    grown.push({ type, children })
  })
  return top
}

const place = fc.option(
  fc.record({
    position: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
    dimensions: fc.record({ width: fc.constantFrom(null, 200, 600), height: fc.constantFrom(null, 48, 300) }),
  }),
)
const port = fc.constantFrom('', ':o0', ':o1', ':o2', ':i0', ':i1', ':a0', ':t0')
const end = fc.tuple(fc.nat(20), port).map(([index, name]) => `a${index}${name}`)

/** Any graph: with links to blocks that are not there, and blocks without places. */
export const graphs: fc.Arbitrary<Template> = fc
  .tuple(
    fc.array(fc.record({ place, type: fc.constantFrom('Log', 'While', 'EmptyBlock', 'IfElseBranch') }), {
      maxLength: 16,
      size: 'max',
    }),
    fc.array(fc.tuple(end, end), { maxLength: 20, size: 'max' }),
  )
  .map(([blocks, links]) =>
    templateOf(
      blocks.map(({ type, place: Node }, index) => ({ ...sample(type, `a${index}`), Node })),
      'graph',
      { Links: links },
    ),
  )
