import type { Step, TaskKind, Template } from '../../state.ts'
import type { DocumentType } from '../documents.ts'
import type { DemoField } from '../fields.ts'

/** N: may, Y: must, YA: must with a yes, YR: must with a no; hidden: no comment box. */
type CommentRule = 'N' | 'Y' | 'YA' | 'YR' | 'hidden'
type Draft = {
  name: string
  /** the name a demo task gets instead, with {number}, {starter} and {dates} filled in */
  taskName?: string
  state: string
  people: number[]
  description?: string
  decidedBy?: Step['decidedBy']
  delegation?: Step['delegation']
  hours?: number
  comment?: CommentRule
  commentLabel?: string
  fields?: DemoField[]
  goesOnAfterRefusal?: true
}
export type DemoStep = Step & { taskName?: string }
export type DemoTemplate = Template & { documentType: DocumentType; script: DemoStep[] }

/** What a template of the demo company says about itself; the rest is the same for all. */
export type DemoTemplateRow = {
  name: string
  description: string
  type: DocumentType
  author: number
  autoExecute?: number
  /** anybody in the company may start it */
  forEverybody?: true
  parameters?: Record<string, unknown>
  script: DemoStep[]
}

const step = (kind: TaskKind, labels: Record<string, string>, draft: Draft): DemoStep => ({
  kind,
  activityName: activityName(draft.name),
  name: draft.name,
  ...(draft.taskName ? { taskName: draft.taskName } : {}),
  description: draft.description ?? '',
  state: draft.state,
  people: draft.people,
  decidedBy: draft.decidedBy ?? 'any',
  delegation: draft.delegation ?? 0,
  hoursToAnswer: draft.hours ?? null,
  parameters: {
    CommentLabel: draft.commentLabel ?? '',
    CommentRequired: !draft.comment || draft.comment === 'hidden' ? 'N' : draft.comment,
    ShowComment: draft.comment === 'hidden' ? 'N' : 'Y',
    ...labels,
  },
  ...(draft.fields ? { fields: draft.fields } : {}),
  endsOnRefusal: !draft.goesOnAfterRefusal,
})

export const approve = (yes: string, no: string, draft: Draft): DemoStep =>
  step('ApproveActivity', { StatusYesLabel: yes, StatusNoLabel: no }, draft)

export const review = (ok: string, draft: Draft): DemoStep => step('ReviewActivity', { StatusOkLabel: ok }, draft)

export const request = (ok: string, draft: Draft): DemoStep => step('RequestInformationActivity', { StatusOkLabel: ok }, draft)

export const requestOrRefuse = (ok: string, cancel: string, draft: Draft): DemoStep =>
  step('RequestInformationOptionalActivity', { StatusOkLabel: ok, StatusCancelLabel: cancel }, draft)

/** Waits for a command of a state machine: REST shows it and cannot answer it. */
export const waitForCommand = (draft: Draft): DemoStep => ({
  ...step('HandleExternalEventActivity', {}, { delegation: 3, ...draft }),
  parameters: {},
})

/** A designer's name such as A52714_88301_41977_20115; made from a text of its own, so that it stays the same. */
export function activityName(text: string): string {
  let hash = 5381
  const part = () => {
    for (const letter of text) hash = (Math.imul(hash, 33) + (letter.codePointAt(0) ?? 0)) >>> 0
    return String(10_000 + (hash % 90_000))
  }
  return `A${[part(), part(), part(), part()].join('_')}`
}
