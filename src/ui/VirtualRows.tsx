import { useId } from 'react'
import { useVirtualRows } from './useVirtualRows'
import type { VirtualListProps } from './VirtualList'
import type { VirtualParts } from './VirtualScroll'
import type { PlacedGroup } from './virtualLayout'

type VirtualRowsProps<Row> = VirtualListProps<Row> & VirtualParts<Row>

/** The visible rows by group: each group is a list under its heading, so that a reader hears "2 of 18". */
export function VirtualRows<Row>(props: VirtualRowsProps<Row>) {
  const { layout, virtualizer, label } = props
  const { box, visible, walk, follow } = useVirtualRows(props)
  const id = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys, their list moves the focus between them
    <div ref={box} className="list" style={{ height: virtualizer.getTotalSize() }} onKeyDown={walk} onFocus={follow}>
      {layout.groups.map((group) => (
        <section key={group.key} style={{ top: group.top, height: group.height }}>
          {group.head > 0 && <h2 id={`${id}${group.key}`}>{group.heading}</h2>}
          {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by number, a ul would promise them all */}
          <div
            role="list"
            aria-label={group.head > 0 ? undefined : label}
            aria-labelledby={group.head > 0 ? `${id}${group.key}` : undefined}
          >
            {rowsOf(group, visible, props)}
          </div>
        </section>
      ))}
    </div>
  )
}

const rowsOf = <Row,>({ first, head, rows, total }: PlacedGroup<Row>, visible: number[], props: VirtualRowsProps<Row>) =>
  visible
    .filter((index) => index >= first && index < first + rows.length)
    .map((index) => {
      const { layout, rowHeight, renderRow } = props
      const key = layout.keys[index] ?? ''
      const at = index - first
      return (
        // biome-ignore lint/a11y/useSemanticElements: see the list
        <div
          key={key}
          role="listitem"
          aria-posinset={at + 1}
          aria-setsize={total ?? rows.length}
          style={{ top: head + at * rowHeight, height: rowHeight }}
        >
          {renderRow(rows[at] as Row, { tabIndex: index === layout.stop ? 0 : -1, 'data-row': key })}
        </div>
      )
    })
