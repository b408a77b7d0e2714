import { text } from '@/i18n/i18n'

/** What a picker says instead of a list: how to begin, that it searches, that it failed or found nothing. */
export function searchMessage(
  find: string,
  search: { isFetching: boolean; isError: boolean },
  found: number,
): string | undefined {
  if (find.trim() === '') return text('documents.howToFind')
  if (search.isFetching) return text('documents.searching')
  if (search.isError) return text('documents.notRead')
  return found === 0 ? text('documents.nothing', { text: find }) : undefined
}
