import { expect, test } from 'vitest'
import { ADMIN, ANNA, EXTRANET, HEAD, smallPortal } from './smallPortal.ts'

const ids = (rows: Record<string, unknown>[]) => rows.map(({ ID }) => Number(ID))

test('profile and user.current', () => {
  const { ask } = smallPortal()
  expect(ask('profile', {}, ANNA).result).toMatchObject({ ID: '3', ADMIN: false, NAME: 'Anna', TIME_ZONE: 'Europe/Berlin' })
  expect(ask('user.admin').result).toBe(true)
  expect(ask('user.current', {}, ANNA).result).toMatchObject({
    ID: '3',
    ACTIVE: true,
    UF_DEPARTMENT: [11],
    TIME_ZONE_OFFSET: '3600',
  })
})

test('user.get: conditions, who is visible, nothing found', () => {
  const { ask, rows, state } = smallPortal()
  expect(ids(rows('user.get', { ID: [1, '3'] }))).toEqual([1, 3])
  expect(ids(rows('user.get', { FILTER: { ACTIVE: 'false' } }))).toEqual([6])
  expect(ids(rows('user.get', { FILTER: { '%LAST_NAME': 'r', ACTIVE: true } }))).toEqual([3, 4, 5])
  expect(ids(rows('user.get', { FILTER: { USER_TYPE: 'extranet' } }))).toEqual([EXTRANET])
  expect(ids(rows('user.get', { FILTER: { NAME_SEARCH: 'anna' } }))).toEqual([ANNA])
  expect(ids(rows('user.get', { FILTER: { USER_TYPE: 'extranet' } }, ANNA))).toEqual([])
  expect(ids(rows('user.get', { sort: 'LAST_NAME', order: 'DESC', FILTER: { UF_DEPARTMENT: 11 } }))).toEqual([HEAD, 6, ANNA])
  const none = ask('user.get', { ID: 999 })
  expect([none.result, none.total]).toEqual([[], undefined])
  expect(rows('user.get', { ID: 3 })[0]).toHaveProperty('EMAIL')
  state.scopes = ['user_brief']
  expect(rows('user.get', { ID: 3 })[0]).not.toHaveProperty('EMAIL')
})

test('user.search: every word begins a part of it', () => {
  const { rows } = smallPortal()
  expect(ids(rows('user.search', { FILTER: { FIND: 'arn an' } }))).toEqual([ANNA])
  expect(ids(rows('user.search', { FILTER: { FIND: 'sales', ACTIVE: 1 } }))).toEqual([HEAD, ANNA])
  const guests = (userId: number) => ids(rows('user.search', { FILTER: { FIND: 'erik' } }, userId))
  expect([guests(ADMIN), guests(ANNA)]).toEqual([[EXTRANET], []])
})

test('department.get by head', () => {
  const { rows } = smallPortal()
  expect(rows('department.get', { UF_HEAD: HEAD })).toEqual([{ ID: '11', NAME: 'Sales', SORT: 500, PARENT: '10', UF_HEAD: '2' }])
  expect(rows('department.get', { UF_HEAD: ANNA })).toEqual([])
})

test('options: [] when empty, merged; app options only by administrators, not by webhooks', () => {
  const { ask } = smallPortal()
  expect(ask('user.option.get', {}, ANNA).result).toEqual([])
  expect(ask('user.option.set', { options: { a: '1' } }, ANNA).result).toBe(true)
  ask('user.option.set', { options: { b: '2' } }, ANNA)
  expect(ask('user.option.get', {}, ANNA).result).toEqual({ a: '1', b: '2' })
  expect(ask('user.option.get', { option: 'b' }, ANNA).result).toBe('2')
  expect(ask('user.option.get', { option: 'none' }, ANNA).result).toBeNull()
  expect(ask('app.option.set', { options: { a: 1 } }, ANNA)).toMatchObject({ error: 'ACCESS_DENIED' })
  expect(ask('app.option.set', { options: { a: 1 } }, ADMIN, false)).toMatchObject({ error: 'ACCESS_DENIED' })
  expect(ask('app.option.set', {})).toMatchObject({ error: 'ERROR_ARGUMENT', argument: 'options' })
})

test('crm.item.list: by ids, by a part of the title; contacts have names; what is deleted is missing', () => {
  const { ask, state } = smallPortal()
  const list = (params: object) => ask('crm.item.list', { entityTypeId: 2, ...params })
  expect(list({ filter: { '@id': ['1', 2, 99] }, select: ['id', 'title'] }).result).toEqual({
    items: [
      { id: 1, title: 'Deal 1' },
      { id: 2, title: 'Deal 2' },
    ],
  })
  expect(list({ filter: { '%title': 'L 3' } }).result).toMatchObject({ items: [{ id: 3 }] })
  expect(list({ order: { id: 'DESC' } }).result).toMatchObject({ items: [{ id: 4 }, { id: 3 }, { id: 2 }, { id: 1 }] })
  expect(list({ entityTypeId: 3 }).result).toMatchObject({ items: [{ title: null, name: 'Ivan', lastName: 'Petrov' }] })
  const contacts = (filter: object) => ask('crm.item.list', { entityTypeId: 3, filter }).total
  expect([contacts({ '%name': 'iva' }), contacts({ '%name': 'pet' }), contacts({ lastName: 'petrov' })]).toEqual([1, 0, 1])
  expect([contacts({ '%title': 'nobody' }), list({ filter: { '%lastName': 'nobody' } }).total]).toEqual([1, 4]) // they have none
  expect(list({ entityTypeId: 147 }).result).toEqual({ items: [] })
  expect(list({ entityTypeId: 999 })).toMatchObject({ error: 'NOT_FOUND' })
  state.documents = state.documents.map((document) => ({ ...document, deleted: true }))
  expect(list({})).toMatchObject({ result: { items: [] }, total: 0 })
  expect(ask('crm.type.list').result).toEqual({ types: [{ id: 1, title: 'Purchases', entityTypeId: 147 }] })
})

test('people and items come in pages of 50; a guest sees none of the items', () => {
  const { ask, state } = smallPortal()
  const [person, deal] = [state.people[0], state.documents[0]]
  if (!person || !deal) throw new Error('The small portal is empty')
  state.people.push(...Array.from({ length: 60 }, (_, n) => ({ ...person, id: 100 + n })))
  state.documents = Array.from({ length: 66 }, (_, n) => ({ ...deal, id: ['crm', 'CCrmDocumentDeal', `DEAL_${n + 1}`] }))
  for (const [method, params] of [
    ['user.get', {}],
    ['crm.item.list', { entityTypeId: 2 }],
  ] as const) {
    expect(ask(method, params)).toMatchObject({ total: 66, next: 50 })
    expect(ask(method, { ...params, start: 50 }).next).toBeUndefined()
  }
  expect(ask('user.get', { START: 50 }).next).toBe(50) // lower case only
  expect(ask('crm.item.list', { entityTypeId: 2 }, EXTRANET).total).toBe(0)
})

test('lists and Drive', () => {
  const { ask, rows, state } = smallPortal()
  const list = { IBLOCK_TYPE_ID: 'bitrix_processes' }
  expect(rows('lists.get', list)).toMatchObject([{ ID: '31', NAME: 'Business trips' }])
  expect(rows('lists.element.get', { ...list, IBLOCK_ID: 31, FILTER: { ID: ['70'] } })).toMatchObject([
    { ID: '70', NAME: 'Trip to Riga' },
  ])
  expect(rows('lists.element.get', { ...list, IBLOCK_ID: 31, FILTER: { '%NAME': 'oslo' } })).toEqual([])
  state.documents.push({ id: ['lists', 'BizprocDocument', '71'], type: 'iblock_31', title: 'Alps', url: '' })
  const ordered = (ELEMENT_ORDER: object) => ids(rows('lists.element.get', { ...list, IBLOCK_ID: 31, ELEMENT_ORDER }))
  expect([ordered({}), ordered({ ID: 'DESC' }), ordered({ NAME: 'ASC' })]).toEqual([
    [70, 71],
    [71, 70],
    [71, 70],
  ])
  expect(ask('lists.element.get', { IBLOCK_ID: 31 })).toMatchObject({ error: 'ERROR_ARGUMENT' })
  expect(ask('lists.element.get', { ...list, IBLOCK_ID: 1 })).toMatchObject({ error: 'ERROR_IBLOCK_NOT_FOUND' })
  expect(ask('disk.file.get', { id: 80 }).result).toMatchObject({ NAME: 'Offer.pdf', DETAIL_URL: '/docs/file/Offer.pdf' })
  expect(ask('disk.file.get', { id: 81 })).toMatchObject({ error: 'ERROR_NOT_FOUND' })
})

test('placements', () => {
  const { ask } = smallPortal()
  const bound = { PLACEMENT: 'LEFT_MENU', HANDLER: 'https://example.org/', TITLE: 'Desk' }
  expect(ask('placement.list').result).toContain('CRM_DYNAMIC_147_DETAIL_TAB')
  expect(ask('placement.bind', bound, ANNA)).toMatchObject({ error: 'ACCESS_DENIED' })
  expect(ask('placement.bind', bound).result).toBe(true)
  expect(ask('placement.bind', bound)).toMatchObject({ error: 'ERROR_CORE' })
  ask('placement.bind', { ...bound, HANDLER: 'https://example.org/other' })
  expect(ask('placement.unbind', { PLACEMENT: 'LEFT_MENU', HANDLER: 'https://example.org/none' }).result).toEqual({ count: 0 })
  expect(ask('placement.unbind', bound).result).toEqual({ count: 1 })
  expect(ask('placement.unbind', { PLACEMENT: 'LEFT_MENU' }).result).toEqual({ count: 1 })
})
