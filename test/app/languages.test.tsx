import { readdirSync, readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Language } from '@/i18n/i18n'
import { renderApp } from '../renderApp.tsx'
import { ANNA, approval, HOUR, inboxOf, request } from './inboxOf.ts'

const open = (language: Language, address = '/tasks/201', tasks = [approval('Задание')]) => {
  const portal = inboxOf(...tasks)
  portal.state.language = language
  return renderApp(address, { portal, person: ANNA, language })
}

describe('Russian counts what is left', () => {
  test.each([
    [0, 'Утверждено. Заданий не осталось.'],
    [1, 'Утверждено. Осталось 1 задание.'],
    [2, 'Утверждено. Осталось 2 задания.'],
    [5, 'Утверждено. Осталось 5 заданий.'],
    [21, 'Утверждено. Осталось 21 задание.'],
  ])('%i', async (left, words) => {
    const tasks = Array.from({ length: left + 1 }, (_, index) => approval(`Задание ${index}`, { parameters: {} }))
    const { user } = await open('ru', '/tasks/201', tasks)
    await user.click(await screen.findByRole('button', { name: /^Утвердить/ }))
    expect(await screen.findByText(words, { selector: '.toast' })).toBeInTheDocument()
  })
})

type Texts = Record<string, string>
const texts = (language: string): Texts =>
  Object.assign(
    {},
    ...readdirSync(`src/i18n/locales/${language}`).map((file) =>
      JSON.parse(readFileSync(`src/i18n/locales/${language}/${file}`, 'utf8')),
    ),
  )

/** English texts that must not be on a page in another language: whole sentences or words without a place to fill in. */
const english = (language: string) => {
  const own = Object.values(texts(language)).join('\n')
  return Object.values(texts('en')).filter((message) => !message.includes('{') && message.length > 2 && !own.includes(message))
}

function everythingSaid(): string[] {
  const said = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ])
  return [...new Set(said.map((text) => text.trim()).filter(Boolean))]
}

describe.each(['ru', 'de'] as const)('in %s no English is left', (language) => {
  const labels = {
    StatusYesLabel: '',
    StatusNoLabel: '',
    StatusOkLabel: '',
    StatusCancelLabel: '',
    ShowComment: 'Y',
    CommentRequired: 'YR',
  }
  const fields = ['bool', 'date', 'file', 'user', 'odd'].map((Type) => ({ Id: Type, Type, Name: `ü ${Type}`, Required: true }))
  const tasks = () => [
    { ...approval('Эё', { overdueDate: Date.now() - 50 * HOUR }), parameters: labels },
    request('Öä', fields, { kind: 'RequestInformationOptionalActivity', parameters: labels }),
    { name: 'SSß', kind: 'RpaApproveActivity' },
  ]

  test.each([
    '/tasks',
    '/tasks/201',
    '/tasks/202',
    '/tasks/203',
    '/tasks/999',
    '/tasks?show=done',
    '/tasks?q=nothing',
    '/tasks?show=week',
    '/nowhere',
  ])('%s', async (address) => {
    await open(language, address, tasks())
    await screen.findAllByRole('heading')
    if (address.includes('999')) await screen.findByText(texts(language)['tasks.gone.title'] ?? '')
    else if (/\d/.test(address)) await screen.findByRole('article')
    const said = everythingSaid()
    expect(said.length).toBeGreaterThan(5)
    expect(english(language).filter((message) => said.includes(message))).toEqual([])
  })

  test('nor in what is wrong', async () => {
    const { user } = await open(language, '/tasks/202', tasks())
    await screen.findByRole('heading', { level: 2, name: 'Öä' })
    await user.keyboard('o')
    await screen.findAllByText(texts(language)['fields.required'] ?? '')
    expect(english(language).filter((message) => everythingSaid().includes(message))).toEqual([])
  })
})
