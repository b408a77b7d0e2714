import { useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { typeQueries } from '@/documents/types/queries'
import { typeTitle } from '@/documents/types/typeTitle'
import { text } from '@/i18n/i18n'
import { templateQueries } from '@/templates/queries'
import { templateTitle } from '@/templates/words'
import { buttonClass } from '@/ui/Button'
import { Picker, type PickerItem } from '@/ui/Picker'
import type { FileSource, Source } from './compareSearch'
import { openFor, useFiles } from './files'

type Props = {
  label: string
  source: Source | undefined
  /** what the other side shows */
  other: Source | undefined
  onChange(source: Source | undefined): void
}
type Item = PickerItem & { source: Source }

/** Chooses one side: a template of the portal by its name, a file that is open, or another file. */
export function SidePicker({ label, source, other, onChange }: Props) {
  const id = useId()
  const [find, setFind] = useState('')
  const [isFailed, setFailed] = useState(false)
  const all = useItems()
  const options = useMemo(() => all.filter((item) => item.source !== other && matches(item, find)), [all, other, find])
  const chosen = source === undefined ? [] : [all.find((item) => item.source === source) ?? nameless(source)]
  const open = async (file: File) => {
    setFailed(false)
    try {
      onChange(await openFor(file, source, other))
    } catch {
      setFailed(true) // gone from the disk, or not this person's to read
    }
  }
  return (
    <div className="field compare-side">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <Picker
          id={id}
          multiple={false}
          chosen={chosen}
          onChange={([item]) => onChange(item?.source)}
          options={options.slice(0, 50)}
          onSearch={setFind}
          delay={0}
          message={options.length === 0 ? text('templateView.compare.noneFound') : undefined}
          placeholder={text('templateView.compare.choose')}
          removeLabel={(name) => text('templateView.compare.remove', { name })}
          describedBy={isFailed ? `${id}-failed` : undefined}
        />
        <label className={`${buttonClass()} compare-file`}>
          <FolderOpen size={16} aria-hidden="true" />
          {text('templateView.compare.file')}
          <input
            type="file"
            accept=".bpt"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void open(file)
              target.value = '' // so that the same file can be chosen again
            }}
          />
        </label>
      </div>
      {isFailed && (
        <span id={`${id}-failed`} className="hint bad" role="alert">
          {text('templateView.compare.fileFailed')}
        </span>
      )}
    </div>
  )
}

function useItems(): readonly Item[] {
  const files = useFiles()
  const { data: names = {} } = useQuery(typeQueries.names())
  const { data: templates = [] } = useQuery({ ...templateQueries.names(), throwOnError: false })
  const { file, second } = files
  return useMemo(() => {
    const opened = (['file', 'second'] as const).flatMap((source: FileSource): Item[] => {
      const read = source === 'file' ? file : second
      const name = read?.state === 'read' ? read.file.name : read?.name
      return name === undefined ? [] : [{ id: source, source, label: name, hint: text('templateView.compare.opened') }]
    })
    const listed = templates.map(
      (template): Item => ({
        id: String(template.id),
        source: template.id,
        label: templateTitle(template),
        hint: typeTitle(template.documentType, names),
      }),
    )
    return [...opened, ...listed]
  }, [file, second, templates, names])
}

/** Deleted, not read yet, or a file that a reload has forgotten. */
const nameless = (source: Source): Item => ({
  id: String(source),
  source,
  label:
    typeof source === 'number'
      ? text('templateView.compare.number', { id: String(source) })
      : text('templateView.compare.noFile'),
})

const matches = ({ label, hint = '' }: Item, find: string) => {
  const words = `${label} ${hint}`.toLocaleLowerCase()
  return find
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}
