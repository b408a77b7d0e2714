import { expect, test } from 'vitest'
import { fromJson, isArray } from '@/bpt/php'
import { fieldsUsed } from './fieldsUsed'
import { readTemplate } from './readTemplate'

const step = (Type: string, Name: string, Properties: object) => ({ Type, Name, Properties })

function used(children: object[], more: object = {}) {
  const content = fromJson({ TEMPLATE: [{ Type: 'SequentialWorkflowActivity', Name: 'Template', Children: children }], ...more })
  const template = isArray(content) ? readTemplate(content) : undefined
  if (!template) throw new Error('this is a template')
  return fieldsUsed(template)
}

test('fields are read, asked about and written; each is told once', () => {
  const found = used([
    step('LogActivity', 'A1', { Text: '{=Document:Z_printable} {=Variable:V}' }),
    step('IfElseBranchActivity', 'A2', { fieldcondition: [['A', '=', '{=Document:B}']] }),
    step('WhileActivity', 'A3', {
      mixedcondition: [
        { object: 'Document', field: 'A' },
        { object: 'Variable', field: 'V' },
      ],
    }),
    step('SetFieldActivity', 'A4', { FieldValue: { Z: '1' } }),
    step('ReviewActivity', 'A5', { Users: [['Document', 'CREATED_BY']] }),
  ])
  expect(found.map(({ id, how, activities }) => [id, how, activities])).toEqual([
    ['A', ['condition'], ['A2', 'A3']],
    ['B', ['expression'], ['A2']],
    ['CREATED_BY', ['expression'], ['A5']],
    ['Z', ['expression', 'write'], ['A1', 'A4']],
  ])
})

test('a field is described by its id or its alias; the source of a choice is a field too', () => {
  const found = used([step('LogActivity', 'A1', { Text: '{=Document:PROPERTY_7} {=Document:NAME} {=Document:GONE}' })], {
    DOCUMENT_FIELDS: { NAME: { Name: 'Name' }, PROPERTY_KIND: { Name: 'Kind', Alias: 'PROPERTY_7' } },
    VARIABLES: { V: { Type: 'internalselect', Options: 'STATUS' } },
  })
  expect(Object.fromEntries(found.map(({ id, isDescribed }) => [id, isDescribed]))).toEqual({
    GONE: false,
    NAME: true,
    PROPERTY_7: true,
    STATUS: false,
  })
})
