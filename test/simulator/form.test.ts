import { expect, test } from 'vitest'
import { decodeForm, decodeRequest } from './form.ts'

test.each([
  ['a=1&b=x%2By+z', { a: '1', b: 'x+y z' }],
  ['S[0]=ID&S[1]=NAME', { S: ['ID', 'NAME'] }],
  ['S[]=ID&S[]=NAME', { S: ['ID', 'NAME'] }],
  ['S[5]=a&S[]=b', { S: { 5: 'a', 6: 'b' } }],
  ['F%5B%3EID%5D=3&F[USER_ID]=1', { F: { '>ID': '3', USER_ID: '1' } }],
  ['FIELDS[a.b][0][0]=n.txt&FIELDS[a.b][0][1]=QQ%3D%3D', { FIELDS: { 'a.b': [['n.txt', 'QQ==']] } }],
  ['a.b=1&x', { a_b: '1', x: '' }],
  ['F[a[b]]=1', { F: { 'a[b': '1' } }],
  ['a=1&a=2', { a: '2' }],
])('%s', (body, decoded) => {
  expect(decodeForm(body)).toEqual(decoded)
})

test('JSON keeps types, a form gives texts; POST hides GET', () => {
  expect(decodeRequest('application/json', '{"a":1,"b":true}', 'a=9&c=2')).toEqual({ a: 1, b: true, c: '2' })
  expect(decodeRequest('application/x-www-form-urlencoded', 'a=1', 'a=9')).toEqual({ a: '1' })
})
