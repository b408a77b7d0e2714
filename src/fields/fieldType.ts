import type { ComponentType } from 'react'
import * as z from 'zod/mini'
import type { Language } from '@/i18n/i18n'
import type { WireValue } from '@/portal/command'
import type { FieldDescriptor } from './descriptor'

/** Whose form it is: values are read and written by their language and their clock. */
export type FieldContext = { language: Language; zone: string }

export type ControlProps<Value> = {
  descriptor: FieldDescriptor
  context: FieldContext
  /** for the control that the label points at */
  id: string
  labelId: string
  describedBy: string | undefined
  invalid: boolean
  /** for controls that a disabled fieldset around them does not reach */
  isDisabled: boolean
  /** of several values: the positions of the wrong ones */
  wrongItems: readonly number[]
  value: Value
  onChange(value: Value): void
  onBlur(): void
  /** what gets the focus when the answer is not accepted */
  focusRef(target: { focus(): void } | null): void
  /** opens the same question in the portal itself */
  openInPortal: (() => void) | undefined
}

export type FieldType<Value> = {
  Control: ComponentType<ControlProps<Value>>
  schema(descriptor: FieldDescriptor, context: FieldContext): z.ZodMiniType<Value>
  initialValue(descriptor: FieldDescriptor, context: FieldContext): Value
  /** the value as SEMANTICS §3.1 wants it; '' is "nothing". Never throws, also for values that are not valid */
  wireValue(value: Value, descriptor: FieldDescriptor, context: FieldContext): WireValue
  /** the value is a list, and the control takes one or several by itself */
  isList?: true
  /** the control is a group of its own: a label cannot point at it */
  isGroup?: true
  /** takes the whole width */
  isWide?: true
  /** what a person must know before filling it in */
  note?: (descriptor: FieldDescriptor) => string
  /** better answered in the portal itself */
  offersPortal?: true
  /** says by itself what became of the default */
  explainsDefault?: true
}

/** A field type whose value is known only to itself. */
export type AnyFieldType = FieldType<unknown>

// The form keeps each value beside the type that made it, so no type ever meets another's value.
export const anyType = <Value>(type: FieldType<Value>): AnyFieldType => type as unknown as AnyFieldType

/** A schema out of a rule that says what is wrong in the person's words, or nothing. */
export const ruled = <Value>(problem: (value: Value) => string | undefined): z.ZodMiniType<Value> =>
  z.custom<Value>((value) => problem(value as Value) === undefined, { error: (issue) => problem(issue.input as Value) ?? '' })
