import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef } from 'react'
import { iconOf } from '@/bpt/diagram/cards/icons'
import { MarkSign, markWords } from '@/bpt/diagram/marks/MarkSign'
import type { Scene } from '@/bpt/diagram/scene'
import { lookOf } from '@/bpt/model/kinds'
import { typeName } from '@/bpt/words/typeWords'
import { text } from '@/i18n/i18n'
import { type OutlineRow, outlineRows } from './outlineRows'
import { moveInTree } from './treeKeys'

type OutlineProps = {
  scene: Scene
  folded: ReadonlySet<string>
  selected: string | undefined
  /** the activity at which the keyboard is */
  current: string | undefined
  onMove(activity: string): void
  onOpen(activity: string, from: HTMLElement | undefined): void
  onFold(activity: string, isFolded: boolean): void
}

/** The template as a tree in the order in which it runs: what the picture says, line by line. */
export const Outline = memo(function Outline({ scene, folded, selected, current, ...on }: OutlineProps) {
  const tree = useRef<HTMLDivElement>(null)
  const { template, names } = scene
  const rows = useMemo(() => outlineRows(template, folded, names), [template, folded, names])
  const known = rows.findIndex(({ activity }) => activity.id === current)
  const stop = known < 0 ? 0 : known
  const walk = (event: KeyboardEvent) => {
    const row = rows[stop]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') on.onOpen(row.activity.id, rowElement(tree.current, stop))
    else {
      const move = moveInTree(rows, stop, event.key)
      if (!move) return
      if (move.fold !== undefined) on.onFold(row.activity.id, move.fold)
      const next = rows[move.to]
      if (next && move.to !== stop) on.onMove(next.activity.id)
      rowElement(tree.current, move.to)?.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const press = ({ target }: MouseEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null
    const row = line ? rows[[...(tree.current?.children ?? [])].indexOf(line)] : undefined
    if (!row || !(target instanceof Element)) return
    if (row.isExpanded !== undefined && target.closest('.twist')) on.onFold(row.activity.id, row.isExpanded)
    else on.onOpen(row.activity.id, undefined)
  }
  return (
    <div ref={tree} role="tree" className="outline scroll" aria-label={text('bpt.outline')} onKeyDown={walk} onClick={press}>
      {rows.map((row, index) => (
        <Line
          key={row.activity.id}
          row={row}
          state={stateWords(row, scene)}
          scene={scene}
          isSelected={row.activity.id === selected}
          isStop={index === stop}
        />
      ))}
    </div>
  )
})

type LineProps = { row: OutlineRow; state: string; scene: Scene; isSelected: boolean; isStop: boolean }

const Line = memo(function Line({ row, state, scene, isSelected, isStop }: LineProps) {
  const { activity, title, level, isExpanded } = row
  const Icon = iconOf(activity.type)
  const mark = scene.marks.get(activity.id)
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.among}
      aria-expanded={isExpanded}
      aria-selected={isSelected}
      aria-label={title}
      aria-description={state}
      tabIndex={isStop ? 0 : -1}
      className={activity.isOn ? 'outline-row' : 'outline-row off'}
      style={{ paddingInlineStart: 8 + (level - 1) * 14 }}
      title={title}
    >
      <span className="twist">{isExpanded !== undefined && <ChevronRight size={14} />}</span>
      <span className={`outline-icon ${lookOf(activity)}`}>
        <Icon size={15} />
      </span>
      <span className="cut">{title}</span>
      {mark && <MarkSign mark={mark} />}
    </div>
  )
})

/** What its picture shows by colours and signs. */
function stateWords({ activity, title }: OutlineRow, { marks, lit, findings }: Scene): string {
  const mark = marks.get(activity.id)
  const kind = activity.type === 'SequenceActivity' ? '' : typeName(activity.type)
  return [
    kind !== title && kind,
    mark && markWords(mark),
    lit.has(activity.name) && text('bpt.waits'),
    !activity.isOn && text('bpt.off'),
    findings.has(activity.id) && text('bpt.worthKnowing'),
  ]
    .filter(Boolean)
    .join(', ')
}

const rowElement = (tree: HTMLElement | null, index: number) => tree?.children[index] as HTMLElement | undefined
