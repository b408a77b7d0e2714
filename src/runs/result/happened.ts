import { localeOf, time } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import type { PortalErrorKind } from '@/portal/errors'
import { personalZone } from '@/portal/session'
import type { RowState } from '@/runs/run'

/** What became of a row, in a sentence; the portal's words are quoted. */
export function happened(state: RowState): string {
  switch (state.kind) {
    case 'done':
      return state.note
        ? text('runs.happened.note', { time: exactTime(state.at), note: state.note })
        : text('runs.happened.done', { time: exactTime(state.at) })
    case 'gone':
    case 'notDone':
    case 'unknown':
      return text(`runs.happened.${state.kind}`, { time: exactTime(state.at) })
    case 'refused':
      return [state.lockedUntil && locked(state.lockedUntil), refusal(state.error, state.words)].filter(Boolean).join(' ')
    case 'notSent':
      return text('runs.happened.notSent')
    case 'inDoubt':
      return text('runs.count.inDoubt')
    default:
      return ''
  }
}

/** Why the portal said no: in its own words where it has some. */
export function refusal(error: PortalErrorKind, words: string): string {
  const said = plain(words)
  return said ? text('runs.says', { words: said }) : text(`runs.error.${error}`)
}

const locked = (until: string) => text('runs.lockedUntil', { time: time(until, personalZone()) })

/** To the second: in a run many things happen within a minute. */
export function exactTime(at: number): string {
  const options = { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: personalZone() } as const
  return new Intl.DateTimeFormat(localeOf(language()), options).format(at)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", nbsp: ' ' }

// The portal writes titles into its texts HTML-escaped, with line breaks as tags, and ends them with a point that we set ourselves.
const plain = (words: string) =>
  words
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .trim()
    .replace(/\.$/, '')
