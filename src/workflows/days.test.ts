import { expect, test } from 'vitest'
import { type FilterFacts, limits, rowFilter, wireFilter, workflowFilterSchema } from './filter'
import { startSearchSchema } from './start/address'

const facts: FilterFacts = {
  templateIds: [1],
  leftIds: [],
  now: Date.parse('2026-11-24T09:00:00Z'),
  dayStart: (day) => Date.parse(day),
}

test.each(['2026-13-45', '2026-02-31', '0000-01-01', '9999-12-31'])(
  'an address with %s, which is no day, leaves the day out',
  (day) => {
    const filter = workflowFilterSchema.parse({ startedFrom: day, startedTo: day, changedFrom: day, changedTo: day, template: 3 })
    expect(rowFilter(filter)).toEqual({ template: 3 })
    expect(startSearchSchema.parse({ from: day, to: day })).toMatchObject({ from: undefined, to: undefined })
  },
)

test('an age that no calendar reaches is left out, the largest one can be counted with', () => {
  expect(rowFilter(workflowFilterSchema.parse({ older: 1e12, younger: 36_501 }))).toEqual({})
  const old = rowFilter(workflowFilterSchema.parse({ older: 36_500, startedTo: '2999-12-31' }))
  expect(limits(old, facts).before).toBeLessThan(0)
  expect(wireFilter(old, facts)).toMatchObject({ '<STARTED': expect.stringContaining('1926-') })
})
