import { expect, test } from 'vitest'
import { fileNameOf, fileNames } from './fileName'

test.each([
  ['Contract approval', 'Contract approval'],
  ['Согласование № 5 / «А»', 'Согласование № 5 - «А»'],
  ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['  two\n\tlines  ', 'two lines'],
  ['...', 'template-7'],
  ['', 'template-7'],
  ['///', 'template-7'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['evil\u202egnp.exe', 'evil gnp.exe'],
  ['dots at the end...', 'dots at the end'],
])('%j becomes %j', (name, expected) => {
  expect(fileNameOf({ id: 7, name })).toBe(expected)
})

test('a long name is cut between letters', () => {
  const cut = fileNameOf({ id: 7, name: '🙂'.repeat(10) + 'ы'.repeat(300) })
  expect(Array.from(cut)).toHaveLength(100)
})

test('names that differ only where some disks see no difference get their ids', () => {
  const names = fileNames([
    { id: 1, name: 'Act' },
    { id: 2, name: 'act' },
    { id: 3, name: 'Act (1)' },
    { id: 4, name: 'Other' },
  ])
  expect([...names.values()]).toEqual(['Act (1)', 'act (2)', 'Act (1) (3)', 'Other'])
})
