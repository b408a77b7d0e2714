import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { WireValue } from '@/portal/command'
import type { FieldDescriptor } from './descriptor'
import type { FieldContext } from './fieldType'
import { type FormValues, formSchema, initialValues, toWire } from './formSchema'

export type FieldForm = {
  form: UseFormReturn<FormValues>
  descriptors: readonly FieldDescriptor[]
  context: FieldContext
  /** checked values in the portal's form */
  toWire(values: FormValues): Record<string, WireValue>
}

/** A form for these fields. It takes them once: key the component by the task, so that another task gets another form. */
export function useFieldForm(fields: readonly FieldDescriptor[], fieldContext: FieldContext): FieldForm {
  const [{ descriptors, context, resolver, defaultValues }] = useState(() => ({
    descriptors: fields,
    context: fieldContext,
    resolver: standardSchemaResolver(formSchema(fields, fieldContext)),
    defaultValues: initialValues(fields, fieldContext),
  }))
  const form = useForm<FormValues>({ resolver, defaultValues })
  return { form, descriptors, context, toWire: (values) => toWire(descriptors, values, context) }
}
