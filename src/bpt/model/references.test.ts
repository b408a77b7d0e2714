import { expect, test } from 'vitest'
import { fromJson } from '@/bpt/php'
import { partsOf, referencesIn } from './references'

const spelled = (text: string) =>
  partsOf(text).map((part) => (typeof part === 'string' ? part : [part.of, part.object, part.field, ...part.modifiers].join(' ')))

test.each([
  ['', ['']],
  ['no expression', ['no expression']],
  ['{=Document:NAME}', ['document Document NAME']],
  ['To {=Variable:Boss > printable}, {=System:Now}', ['To ', 'variable Variable Boss printable', ', ', 'system System Now']],
  ['{= template : X > int , printable }', ['parameter template X int printable']],
  ['{=Parameter:X}{=Constant:Y}', ['parameter Parameter X', 'constant Constant Y']],
  ['{=GlobalVar:V}{=GlobalConst:C}', ['globalVariable GlobalVar V', 'globalConstant GlobalConst C']],
  ['{=A1_2_3_4:Comments}', ['activity A1_2_3_4 Comments']],
  ['{=constructor:name}', ['activity constructor name']],
  ['=dateadd({=Document:DATE.X},"1d")', ['=dateadd(', 'document Document DATE.X', ',"1d")']],
  ['{{=1+{=Workflow:ID}}}', ['{{=1+', 'workflow Workflow ID', '}}']],
  ['{=Document}{=:X}{=Document:X', ['{=Document}{=:X}{=Document:X']],
])('%s', (text, parts) => {
  expect(spelled(text)).toEqual(parts)
})

test('references are found at any depth, in their order, as texts and as pairs', () => {
  const value = fromJson({
    a: ['{=Document:A} {=Document:B}', { b: ['Variable', 'Boss'] }],
    c: [
      ['Template', 'P'],
      ['A1_2_3_4', 'Sum'],
    ],
    d: ['user_1', 'x'],
  })
  expect(referencesIn(value).map(({ of, field }) => `${of} ${field}`)).toEqual([
    'document A',
    'document B',
    'variable Boss',
    'parameter P',
    'activity Sum',
  ])
  expect(referencesIn(undefined)).toEqual([])
})

test('unfinished expressions cost no more than their length', () => {
  const hostile = [
    `{=${' '.repeat(200_000)}`,
    `{=A:${'b'.repeat(200_000)}`,
    `{=A:B > ${'c'.repeat(200_000)} ,`,
    '{=A:B >'.repeat(50_000),
  ]
  for (const text of hostile) expect(partsOf(text)).toEqual([text])
})
