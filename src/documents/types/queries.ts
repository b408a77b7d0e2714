import { queryOptions } from '@tanstack/react-query'
import { readTogether } from '@/portal/portal'
import { listNames, smartTypes } from './api'

export const typeQueries = {
  /** Names of smart processes and lists by DYNAMIC_147, iblock_31; what cannot be read is left out. */
  names: () =>
    queryOptions({
      queryKey: ['documentTypes', 'names'],
      queryFn: async () => {
        const answers = await readTogether({
          smart: smartTypes(),
          processes: listNames('bitrix_processes'),
          lists: listNames('lists'),
          groups: listNames('lists_socnet'),
        })
        const named = Object.values(answers).flatMap((answer) => (answer.ok ? answer.result : []))
        return Object.fromEntries(named.map(({ key, name }) => [key, name]))
      },
      staleTime: 600_000,
      throwOnError: false, // a name that is missing is a number
    }),
}
