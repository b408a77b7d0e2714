import { expect, test } from 'vitest'
import { at, fromJson, isYes, type PhpValue, textOf, toJson } from './php'

test('a value is found by either form of its key; a null is there', () => {
  const array = fromJson(JSON.parse('{"1":"one","01":"text","__proto__":"own","none":null}'))
  expect([at(array, 1), at(array, '1'), at(array, '01'), at(array, '__proto__'), at(array, 'none'), at(array, 'gone')]).toEqual([
    'one',
    'one',
    'text',
    'own',
    null,
    undefined,
  ])
  expect([at('text', 'length'), at(array, 'constructor')]).toEqual([undefined, undefined])
})

test('flags of all ages', () => {
  const no: (PhpValue | undefined)[] = [undefined, null, false, 0, '', '0', 'N', 'n', 'false', new Map()]
  const yes: PhpValue[] = [true, 1, '1', 'Y', 'true', new Map([[0, 'x']])]
  expect([no.some(isYes), yes.every(isYes)]).toEqual([false, true])
})

test('JSON there and back: lists stay lists, other keys make objects without a prototype', () => {
  const json = { list: [1, 'a', null, [true]], empty: [], map: { 5: 'x', b: 1.5 } }
  expect(toJson(fromJson(json))).toEqual(json)
  const own = toJson(fromJson(JSON.parse('{"__proto__":{"a":1}}'))) as object
  expect([Object.getPrototypeOf(own), Object.keys(own)]).toEqual([null, ['__proto__']])
  expect(textOf(fromJson(1.5))).toBe('1.5')
})
