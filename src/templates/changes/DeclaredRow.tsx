import type { DeclaredChange } from '@/bpt/diff/changes'
import type { Glossaries } from '@/bpt/words/changes/changeLines'
import { declaredLines } from '@/bpt/words/changes/declaredLines'
import { declaredPhrase } from '@/bpt/words/declaredWords'
import { text } from '@/i18n/i18n'
import { ChangeLines } from './ChangeLines'
import { ChangeRow } from './ChangeRow'

export type DeclaredKind = 'parameter' | 'variable' | 'constant' | 'field'
const kinds = {
  parameter: 'changes.kind.parameter',
  variable: 'changes.kind.variable',
  constant: 'changes.kind.constant',
  field: 'changes.kind.field',
} as const

type Props = { change: DeclaredChange; kind: DeclaredKind; glossaries: Glossaries }

/** A parameter, variable, constant or field that differs. */
export function DeclaredRow({ change, kind, glossaries }: Props) {
  const declared = change.state === 'removed' ? change.before : change.after
  return (
    <ChangeRow state={change.state} title={declared.name} kind={text(kinds[kind])}>
      {change.state === 'changed' ? (
        <ChangeLines lines={declaredLines(change, kind === 'constant' ? 'constant' : 'other', glossaries)} />
      ) : (
        <p className="s t2">{declaredPhrase(declared, change.state === 'removed' ? glossaries.before : glossaries.after)}</p>
      )}
    </ChangeRow>
  )
}
