import { i18n } from '@lingui/core'
import type app from './locales/en/app.json'
import type bpt from './locales/en/bpt.json'
import type changes from './locales/en/changes.json'
import type documents from './locales/en/documents.json'
import type errors from './locales/en/errors.json'
import type fields from './locales/en/fields.json'
import type findings from './locales/en/findings.json'
import type keys from './locales/en/keys.json'
import type recipes from './locales/en/recipes.json'
import type runs from './locales/en/runs.json'
import type start from './locales/en/start.json'
import type steps from './locales/en/steps.json'
import type tasks from './locales/en/tasks.json'
import type templates from './locales/en/templates.json'
import type templateView from './locales/en/templateView.json'
import type types from './locales/en/types.json'
import type ui from './locales/en/ui.json'
import type upload from './locales/en/upload.json'
import type users from './locales/en/users.json'
import type workflows from './locales/en/workflows.json'

export type Language = 'en' | 'ru' | 'de'

/** The id of a text, typed from the English files. */
export type TextId =
  | keyof typeof app
  | keyof typeof bpt
  | keyof typeof changes
  | keyof typeof documents
  | keyof typeof errors
  | keyof typeof fields
  | keyof typeof findings
  | keyof typeof keys
  | keyof typeof recipes
  | keyof typeof runs
  | keyof typeof start
  | keyof typeof steps
  | keyof typeof tasks
  | keyof typeof templates
  | keyof typeof templateView
  | keyof typeof types
  | keyof typeof ui
  | keyof typeof upload
  | keyof typeof users
  | keyof typeof workflows

type Load = () => Promise<{ messages: Parameters<typeof i18n.load>[1] }>
const loaders: Record<Language, Load> = {
  en: () => import('virtual:messages/en'),
  ru: () => import('virtual:messages/ru'),
  de: () => import('virtual:messages/de'),
}
/** What is said beyond the inbox: everywhere, on the pages of workflows, on those of templates. */
const moreLoaders: Record<'more' | 'workflow' | 'template', Record<Language, Load>> = {
  more: {
    en: () => import('virtual:more-messages/en'),
    ru: () => import('virtual:more-messages/ru'),
    de: () => import('virtual:more-messages/de'),
  },
  workflow: {
    en: () => import('virtual:workflow-messages/en'),
    ru: () => import('virtual:workflow-messages/ru'),
    de: () => import('virtual:workflow-messages/de'),
  },
  template: {
    en: () => import('virtual:template-messages/en'),
    ru: () => import('virtual:template-messages/ru'),
    de: () => import('virtual:template-messages/de'),
  },
}

/** The language we have for the portal's code; without one of its own a portal gets English. */
export function languageFor(portalLanguage: string): Language {
  const code = portalLanguage.toLowerCase().slice(0, 2)
  if (code === 'de') return 'de'
  return ['ru', 'by', 'kz'].includes(code) ? 'ru' : 'en'
}

let wanted: Language

/** Loads a language and makes it the one `text()` speaks; also sets the document's `lang`. */
export async function loadLanguage(language: Language): Promise<void> {
  wanted = language
  const { messages } = await loaders[language]()
  if (wanted !== language) return // another was asked for meanwhile
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** Loads what is said anywhere beyond the inbox; each such page waits for its texts with its own code. */
export const loadMoreTexts = (): Promise<void> => load('more')

/** Loads what is said about workflows, beside what is said anywhere. */
export const loadWorkflowTexts = async (): Promise<void> => {
  await Promise.all([load('more'), load('workflow')])
}

/** Loads what is said about templates, beside what is said anywhere. */
export const loadTemplateTexts = async (): Promise<void> => {
  await Promise.all([load('more'), load('template')])
}

async function load(group: keyof typeof moreLoaders): Promise<void> {
  const of = language()
  const { messages } = await moreLoaders[group][of]()
  i18n.load(of, messages)
}

/** The language in use. */
export const language = (): Language => i18n.locale as Language

/** A text in the language in use; ICU placeholders are filled from `values`. */
export const text = (id: TextId, values?: Record<string, unknown>): string => i18n._(id, values)
