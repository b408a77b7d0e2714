import { expect, test } from 'vitest'
import { compareTemplates } from '@/bpt/diff/compareTemplates'
import { step, templateOf } from '@/bpt/diff/template.fixture'
import type { PortalField } from './schema'
import { withAliases } from './withAliases'

test('a number that means another property on this portal is no alias of the file’s', () => {
  const where: PortalField = {
    ...{ id: 'PROPERTY_WHERE', alias: 'PROPERTY_89', name: 'Where to', type: 'L' },
    ...{ multiple: false, required: false, options: [] },
  }
  const file = templateOf([step('a', { Text: '{=Document:PROPERTY_WHERE}' })], {
    DOCUMENT_FIELDS: { PROPERTY_WHERE: { Alias: 'PROPERTY_12' }, PROPERTY_COST: { Alias: 'PROPERTY_89' } },
  })
  const stored = templateOf([step('a', { Text: '{=Document:PROPERTY_89}' })])
  expect(compareTemplates(stored, withAliases(file, [where])).activities).toEqual([])
})
