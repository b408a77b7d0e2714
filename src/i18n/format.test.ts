import { describe, expect, test, vi } from 'vitest'
import { age, dateTime, dayAndTime, deadline, number, overdue, time } from './format'
import { type Language, loadLanguage } from './i18n'

const NOW = Date.parse('2026-11-24T09:41:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
// Which spaces and commas a language puts into a date changes from one ICU to the next.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/(?<=\p{L}|\d{4}),/gu, '')
const inEach = (say: () => string, expected: Record<Language, string>) =>
  test.each(Object.entries(expected))('%s', async (language, text) => {
    await loadLanguage(language as Language)
    expect(plain(say())).toBe(text)
  })

describe('how long ago, short', () => {
  inEach(() => [30_000, 40 * 60_000, 2 * HOUR, 6 * DAY, 59 * DAY].map((ms) => age(NOW - ms, NOW)).join(' | '), {
    en: 'now | 40 min | 2 h | 6 d | 59 d',
    ru: 'сейчас | 40 мин | 2 ч | 6 дн. | 59 дн.',
    de: 'jetzt | 40 Min. | 2 Std. | 6 T. | 59 T.',
  })
})

describe('months and years', () => {
  inEach(() => [122, 366, 430, 730 + 5, 365.25 * 5 + 2, 365.25 * 21 + 9].map((days) => age(NOW - days * DAY, NOW)).join(' | '), {
    en: '4 mo | 1 y | 1 y 2 mo | 2 y | 5 y | 21 y',
    ru: '4 мес. | 1 г. | 1 г. 2 мес. | 2 г. | 5 л. | 21 г.',
    de: '4 Mon. | 1 J. | 1 J. 2 Mon. | 2 J. | 5 J. | 21 J.',
  })
})

describe('how late: 1, 2, 5, 21 days', () => {
  inEach(() => [1, 2, 5, 21].map((days) => overdue(NOW - days * DAY, NOW)).join(' | '), {
    en: '1 day overdue | 2 days overdue | 5 days overdue | 21 days overdue',
    ru: 'просрочено на 1 день | просрочено на 2 дня | просрочено на 5 дней | просрочено на 21 день',
    de: '1 Tag überfällig | 2 Tage überfällig | 5 Tage überfällig | 21 Tage überfällig',
  })
})

describe('late by hours and minutes, never by none', () => {
  inEach(() => [0, 5 * 60_000, 5 * HOUR, DAY - 1].map((ms) => overdue(NOW - ms, NOW)).join(' | '), {
    en: '1 min overdue | 5 min overdue | 5 h overdue | 23 h overdue',
    ru: 'просрочено на 1 мин | просрочено на 5 мин | просрочено на 5 ч | просрочено на 23 ч',
    de: '1 Min. überfällig | 5 Min. überfällig | 5 Std. überfällig | 23 Std. überfällig',
  })
})

describe('a deadline of today, of this year, of another', () => {
  const say = () =>
    ['2026-11-24T18:00:00+03:00', '2026-11-26T12:00:00+03:00', '2027-01-04T12:00:00+03:00']
      .map((at) => deadline(at, 'Europe/Moscow', NOW))
      .join(' | ')
  inEach(say, {
    en: 'Today 18:00 | Thu 26 Nov | Mon 4 Jan 2027',
    ru: 'Сегодня 18:00 | чт 26 нояб. | пн 4 янв. 2027 г.',
    de: 'Heute 18:00 | Do., 26. Nov. | Mo., 4. Jan. 2027',
  })
})

describe('today is a day in the person’s zone', () => {
  const say = () => ['Asia/Tokyo', 'America/New_York'].map((zone) => deadline('2026-11-24T16:00:00Z', zone, NOW)).join(' | ')
  inEach(say, { en: 'Wed 25 Nov | Today 11:00', ru: 'ср 25 нояб. | Сегодня 11:00', de: 'Mi., 25. Nov. | Heute 11:00' })
})

describe('exact moments in a zone', () => {
  const at = '2026-11-22T18:00:00+03:00'
  inEach(
    () =>
      [dayAndTime(at, 'Europe/Berlin', NOW), dateTime(at, 'Asia/Tokyo', NOW + 365 * DAY), time(at, 'Europe/Moscow')].join(' | '),
    {
      en: 'Sun 22 Nov 16:00 | 23 Nov 2026 00:00 | 18:00',
      ru: 'вс 22 нояб., 16:00 | 23 нояб. 2026 г., 00:00 | 18:00',
      de: 'So., 22. Nov., 16:00 | 23. Nov. 2026 00:00 | 18:00',
    },
  )
})

describe('numbers', () => {
  inEach(() => [number(1204), number(12_345.5)].join(' | '), {
    en: '1,204 | 12,345.5',
    ru: '1 204 | 12 345,5',
    de: '1.204 | 12.345,5',
  })
})

test('of two languages asked for at once the later one stays, however late the first one comes', async () => {
  vi.resetModules()
  const fresh = await import('./i18n')
  await fresh.loadLanguage('ru')
  const late = fresh.loadLanguage('de')
  await fresh.loadLanguage('ru')
  await late
  expect(fresh.language()).toBe('ru')
})
