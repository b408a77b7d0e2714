import { Download, SearchX } from 'lucide-react'
import { useMemo, useState } from 'react'
import { type PhpArray, toJson } from '@/bpt/php'
import { text } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { download } from '@/ui/download'
import { EmptyState } from '@/ui/EmptyState'
import { announce } from '@/ui/LiveRegion'
import { SearchBox } from '@/ui/SearchBox'
import { showToast } from '@/ui/Toast'
import { VirtualScroll } from '@/ui/VirtualScroll'
import { copyText } from './copyText'
import { RAW_ROW_HEIGHT, RawRows } from './RawRows'
import { RawValue } from './RawValue'
import './raw.css'
import type { RawRow } from './rawRows'
import { wholeValue } from './rawWords'
import { useRawSight } from './useRawSight'

/** All of a template as it is stored: a tree of any depth, to be searched and taken elsewhere. */
export function RawTab({ content, fileName }: { content: PhpArray; fileName: string }) {
  const [search, setSearch] = useState('')
  const [selected, setSelected] = useState<RawRow>()
  const [seen, setSeen] = useState(content)
  if (seen !== content) {
    setSeen(content)
    setSelected(undefined) // it was a value of what stood here before
  }
  const { rows, found, toggle } = useRawSight(content, search)
  const groups = useMemo(() => [{ key: 'rows', rows }], [rows])
  const copy = async (row: RawRow) => {
    const isCopied = await copyText(wholeValue(row.value))
    const said = text(isCopied ? 'templateView.raw.copied' : 'templateView.raw.notCopied')
    showToast({ text: said })
    announce(said)
  }
  const save = () => download(`${fileName}.json`, 'application/json', `${JSON.stringify(toJson(content), null, 2)}\n`)
  return (
    <div className="raw">
      <div className="bar raw-bar">
        <div className="raw-search">
          <SearchBox
            label={text('templateView.raw.search')}
            clearLabel={text('templateView.raw.clear')}
            value={search}
            onChange={setSearch}
          />
        </div>
        <span className="s t2 grow" role="status">
          {found && text(found.isCut ? 'templateView.raw.foundMore' : 'templateView.raw.found', { n: found.matches.size })}
        </span>
        <Button small icon={Download} onClick={save}>
          {text('templateView.raw.download')}
        </Button>
      </div>
      {rows.length > 0 ? (
        <VirtualScroll groups={groups} rowKey={({ path }: RawRow) => path} rowHeight={RAW_ROW_HEIGHT}>
          {(parts) => (
            <RawRows
              {...parts}
              label={text('templateView.raw.tree')}
              rows={rows}
              selected={selected?.path}
              onSelect={setSelected}
              onToggle={toggle}
              onCopy={(row) => void copy(row)}
            />
          )}
        </VirtualScroll>
      ) : (
        <EmptyState icon={SearchX} title={text('templateView.raw.none')}>
          <p>{text('templateView.raw.noneText', { words: search.trim() })}</p>
        </EmptyState>
      )}
      {selected && <RawValue row={selected} onCopy={() => void copy(selected)} />}
    </div>
  )
}
