import { readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadLanguage, loadTemplateTexts } from '@/i18n/i18n'
import { office, openTemplates, row, says, templateIn } from './templateOffice.tsx'

const words = {
  ru: {
    ...{ total: '5 шаблонов', some: '2 из 5 шаблонов', auto: 'При создании или изменении', owner: 'Это приложение' },
    ...{ running: '3 процесса по шаблону Approval: показать', actions: 'Действия: Approval', remove: 'Удалить…' },
    ...{ question: 'Удалить этот шаблон?', runs: /^По нему идут 3 процесса\./, all: 'Скачать все (5)' },
  },
  de: {
    ...{ total: '5 Vorlagen', some: '2 von 5 Vorlagen', auto: 'Beim Anlegen oder Ändern', owner: 'Diese App' },
    ...{ running: '3 Workflows laufen mit Approval: anzeigen', actions: 'Aktionen für Approval', remove: 'Löschen…' },
    ...{ question: 'Diese Vorlage löschen?', runs: /^3 Workflows laufen damit\./, all: 'Alle 5 herunterladen' },
  },
}

describe.each(['ru', 'de'] as const)('%s', (language) => {
  const own = words[language]
  // Loaded with the first page of a router's life; here there are several lives, in two languages.
  beforeEach(async () => {
    await loadLanguage(language)
    await loadTemplateTexts()
  })

  test('the list and the question before a deletion speak it, plurals included', async () => {
    const app = await openTemplates('/templates', { language })
    await says('Approval', 'auto', own.auto)
    await says('Approval', 'owner', own.owner)
    expect(screen.getByText(own.total)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: own.all })).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: own.running })).toBeInTheDocument()
    await app.press(own.actions)
    await app.press(own.remove)
    expect(await screen.findByRole('dialog', { name: own.question })).toBeInTheDocument()
    expect(await screen.findByText(own.runs)).toBeInTheDocument()
  })

  test('so do filters and an open template, without a word of English', async () => {
    const english = JSON.parse(readFileSync('src/i18n/locales/en/templates.json', 'utf8')) as Record<string, string>
    const ours = JSON.parse(readFileSync(`src/i18n/locales/${language}/templates.json`, 'utf8')) as Record<string, string>
    const foreign = new Set(Object.entries(english).flatMap(([id, text]) => (ours[id] === text ? [] : [text])))
    for (const text of Object.values(ours)) foreign.delete(text)
    const strange = () =>
      [...document.querySelectorAll('body *')]
        .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => foreign.has(text))
    const portal = office()
    await openTemplates('/templates?owner=ours', { portal, language })
    expect(await screen.findByText(own.some)).toBeInTheDocument()
    expect(strange()).toEqual([])
    templateIn(portal, 30).tree = []
    const app = await openTemplates('/templates/30', { portal, language })
    await screen.findByRole('heading', { level: 1, name: 'Approval' })
    expect(strange()).toEqual([])
    await app.router.navigate({ to: '/templates' })
    await row('Approval')
    expect(strange()).toEqual([])
  })
})
