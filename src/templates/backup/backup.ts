import { localeOf } from '@/i18n/format'
import { language, text } from '@/i18n/i18n'
import type { TemplateListRow } from '@/templates/list/rows'
import { autoStartWords, ownerWords } from '@/templates/words'
import { csv } from '@/ui/csv'
import { bptOf } from './bptOf'
import { fileNames } from './fileName'
import { isRead, type ReadWhole } from './queries'
import { zip } from './zip'

const INDEX = 'templates.csv'

/** A zip of these templates, with an index: a `.bpt` itself holds no name. What could not be read stands in the index without a file. */
export async function backupOf(rows: readonly TemplateListRow[], read: ReadonlyMap<number, ReadWhole>): Promise<Uint8Array> {
  const names = fileNames(rows)
  const lines: string[][] = []
  const files: [string, Uint8Array][] = []
  for (const row of rows) {
    const found = read.get(row.id)
    const name = `${names.get(row.id)}.bpt`
    if (isRead(found)) files.push([name, await bptOf(found)])
    lines.push(indexLine(row, isRead(found) ? name : ''))
  }
  const index = new TextEncoder().encode(csv([indexHead(), ...lines], localeOf(language())))
  return zip({ [INDEX]: index, ...Object.fromEntries(files) })
}

const indexHead = () => [
  text('templates.backup.file'),
  text('templates.backup.id'),
  text('templates.column.name'),
  text('templates.backup.description'),
  text('templates.column.type'),
  text('templates.backup.documentType'),
  text('templates.column.auto'),
  text('templates.column.owner'),
  text('templates.column.changed'),
]

const indexLine = (row: TemplateListRow, file: string) => [
  file,
  String(row.id),
  row.name,
  row.description,
  row.typeName,
  [row.documentType.module, row.documentType.entity, row.documentType.type].join(', '),
  autoStartWords(row.autoExecute),
  row.systemCode ? `${ownerWords(row.owner)} (${row.systemCode})` : ownerWords(row.owner),
  row.modifiedAt ?? '',
]
