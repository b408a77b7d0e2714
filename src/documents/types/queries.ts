import { queryOptions } from '@tanstack/react-query'
import type { Command } from '@/portal/command'
import { PortalError } from '@/portal/errors'
import { listTogether } from '@/portal/listAll'
import { readTogether } from '@/portal/portal'
import { listNames, listPage, smartPage, smartTypes, storagePage } from './api'
import { crmOptions, listType, processType, smartType, storageType } from './knownTypes'
import type { TypeGroup, TypeOption } from './typeOption'

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
  /** All document types this portal lists, and the groups it does not tell this person about. */
  options: () =>
    queryOptions({
      queryKey: ['documentTypes', 'options'],
      queryFn: readOptions,
      staleTime: 600_000,
      throwOnError: false, // the others can still be chosen
    }),
}

export type TypeOptions = { options: TypeOption[]; unread: TypeGroup[] }

async function readOptions(): Promise<TypeOptions> {
  const parts = await Promise.all([
    part('smart', smartPage(), (row) => ({
      name: row.title,
      type: smartType(row.entityTypeId),
      fieldsNumber: row.id,
    })),
    part('process', listPage('bitrix_processes'), ({ id, name }) => ({ name, type: processType(id) })),
    part('list', listPage('lists'), ({ id, name }) => ({ name, type: listType(id) })),
    part('groupList', listPage('lists_socnet'), ({ id, name }) => ({ name, type: listType(id) })),
    part('drive', storagePage(), ({ id, name }) => ({ name, type: storageType(id) })),
  ])
  return {
    options: [...crmOptions, ...parts.flatMap(({ options }) => options)],
    unread: parts.flatMap(({ group, isRead }) => (isRead ? [] : [group])),
  }
}

/** One group; a portal without the module, or one that keeps it from this person, costs only this group. */
async function part<Row extends { id: number }>(
  group: TypeGroup,
  page: Command<Row[]>,
  optionOf: (row: Row) => Omit<TypeOption, 'group'>,
): Promise<{ group: TypeGroup; isRead: boolean; options: TypeOption[] }> {
  try {
    const rows = await listTogether(page, ({ id }) => id)
    return { group, isRead: true, options: rows.map((row) => ({ group, ...optionOf(row) })) }
  } catch (error) {
    if (!(error instanceof PortalError)) throw error
    return { group, isRead: false, options: [] }
  }
}
