import type { ReactNode } from 'react'
import type { Declared, Template } from '@/bpt/template'
import { fieldTypeName } from '@/bpt/words/valueTypes'
import { type TextId, text } from '@/i18n/i18n'
import type { PortalNames } from '@/templates/view/useNames'
import { DefaultValue } from './DefaultValue'
import { UsedIn } from './UsedIn'
import type { DeclaredKind, Usages } from './usages'

export type DeclaredRows = {
  of: DeclaredKind
  rows: readonly Declared[]
  template: Template
  names: PortalNames
  usages: Usages
  onShow(step: string): void
}

/** What is told of each besides its name: in columns, or below one another where there is no room. */
export const cells: readonly { name: string; label: TextId; render(row: Declared, all: DeclaredRows): ReactNode }[] = [
  { name: 'type', label: 'templateView.column.type', render: (row) => fieldTypeName(row) },
  {
    name: 'required',
    label: 'templateView.column.required',
    render: ({ required }) => (required ? text('fields.yes') : <span className="t3">{text('fields.no')}</span>),
  },
  {
    name: 'values',
    label: 'templateView.column.values',
    render: ({ multiple }) => text(multiple ? 'templateView.several' : 'templateView.one'),
  },
  {
    name: 'default',
    label: 'templateView.column.default',
    render: (row, { template, names }) => <DefaultValue declared={row} template={template} names={names} />,
  },
  {
    name: 'used',
    label: 'templateView.column.used',
    render: ({ id }, { of, usages, onShow }) => <UsedIn steps={usages(of, id)} onShow={onShow} />,
  },
]

/** The name people see, the id that expressions use, and what the author says about it. */
export function DeclaredName({ row: { id, name, description } }: { row: Declared }) {
  return (
    <>
      <span className="declared-name">{name}</span>
      <span className="mono t3">{id}</span>
      {description && <span className="xs t2 declared-about">{description}</span>}
    </>
  )
}
