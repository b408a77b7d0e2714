import type { ZodMiniType } from 'zod/mini'

/** What a parameter may be. No booleans: inside a batch they would become the text "true"; say 'Y' or 'N'. */
export type WireValue = string | number | null | undefined | readonly WireValue[] | { readonly [key: string]: WireValue }
export type Params = { readonly [name: string]: WireValue }

/** One question or order to the portal, as a value: it can go alone or in a batch, and carries how its answer is read. */
export type Command<Result> = { readonly method: string; readonly params: Params; readonly schema: ZodMiniType<Result> }

export const command = <Result>(method: string, params: Params, schema: ZodMiniType<Result>): Command<Result> => ({
  method,
  params,
  schema,
})
