import { useState } from 'react'
import { text } from '@/i18n/i18n'
import { Field } from '@/ui/Field'
import { useWorkflowListView } from '@/workflows/WorkflowListContext'
import { documentOf } from './documentText'
import { TypedInput } from './TypedInput'

/** One document, by what a person can have at hand. Takes effect when one leaves the field or presses Enter. */
export function DocumentControl() {
  const { filter, show } = useWorkflowListView()
  const [isWrong, setWrong] = useState(false)
  const shown = filter.document?.startsWith('crm|') ? (filter.document.split('|')[2] ?? '') : (filter.document ?? '')
  const apply = (written: string) => {
    if (written.trim() === shown) return setWrong(false)
    const document = written.trim() === '' ? undefined : documentOf(written)
    const isUnreadable = document === undefined && written.trim() !== ''
    setWrong(isUnreadable)
    if (!isUnreadable && document !== filter.document) show({ ...filter, document })
  }
  return (
    <Field
      label={text('workflows.filter.document')}
      hint={text('workflows.filter.documentHint')}
      error={isWrong ? text('workflows.filter.documentWrong') : undefined}
    >
      {(wiring) => <TypedInput {...wiring} value={shown} onApply={apply} />}
    </Field>
  )
}
