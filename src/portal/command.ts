import type * as z from 'zod/mini'

/** `$result[name][field]`: stands for a field of an earlier answer in the same batch; the portal puts it in. */
export class Reference {
  readonly text: string
  constructor(name: string, field: string) {
    this.text = `$result[${name}][${field}]`
  }
}

/** What a parameter may be. No booleans: sent as a form they would become the text "true"; say 'Y' or 'N'. */
export type WireValue =
  | string
  | number
  | null
  | undefined
  | Reference
  | readonly WireValue[]
  | { readonly [key: string]: WireValue }
export type Params = { readonly [name: string]: WireValue }

/** One question or order to the portal, as a value: it can go alone or in a batch, and carries how its answer is read. */
export type Command<Result> = { readonly method: string; readonly params: Params; readonly schema: z.ZodMiniType<Result> }

export const command = <Result>(method: string, params: Params, schema: z.ZodMiniType<Result>): Command<Result> => ({
  method,
  params,
  schema,
})
