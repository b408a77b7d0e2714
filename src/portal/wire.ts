import * as z from 'zod/mini'

// Scalars come as text, on newer databases as numbers; any may be null or left out, and what is no scalar at all is as good as left out.
const scalar = z.catch(z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()]))), null)

/** Text; '' where there is none. */
export const text = z.pipe(
  scalar,
  z.transform((value) => String(value ?? '')),
)
/** A number; 0 where there is none. */
export const number = z.pipe(
  scalar,
  z.transform((value) => (Number.isFinite(Number(value)) ? Number(value) : 0)),
)
/** A reference that may point nowhere. */
export const optionalId = z.pipe(
  scalar,
  z.transform((value) => (isId(Number(value)) ? Number(value) : null)),
)
/** An ISO date-time, kept as text so that unchanged rows keep their identity; null where it is none. */
export const moment = z.pipe(
  scalar,
  z.transform((value) => (Number.isNaN(Date.parse(String(value))) ? null : String(value))),
)
/** The number a thing is known by; without one there is no thing. */
export const id = z.pipe(z.union([z.string(), z.number()]), z.pipe(z.transform(Number), z.int().check(z.positive())))

/** What PHP writes for a map: `[]` when it is empty. */
export const emptyMap = z.pipe(
  z.tuple([]),
  z.transform(() => ({})),
)

/** A list in which a row that cannot be read leaves the others alone. */
export const rows = <Row>(row: z.ZodMiniType<Row>) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((all) =>
      all.flatMap((one) => {
        const parsed = row.safeParse(one)
        return parsed.success ? [parsed.data] : []
      }),
    ),
  )

type Scalar = string | number
/** Upper-case fields and the six prefixes every portal knows; anything else is dropped silently, and then all rows match. */
export type WireFilter<Field extends string> = {
  readonly [Key in `${'' | '!' | '<' | '<=' | '>' | '>='}${Field}`]?: Scalar | readonly Scalar[]
}
export type WireOrder<Field extends string> = { readonly [Key in Field]?: 'ASC' | 'DESC' }

/** Refuses an empty list of values: it would vanish from the form, and every row would match. */
export function checkedFilter<Filter extends { readonly [key: string]: Scalar | readonly Scalar[] | undefined }>(
  filter: Filter,
): Filter {
  for (const [key, value] of Object.entries(filter))
    if (Array.isArray(value) && value.length === 0) throw new RangeError(`No values to filter ${key} by`)
  return filter
}

/** Refuses what is no id: the portal takes 0 or NaN for "all". */
export function checkedId(value: number): number {
  if (!isId(value)) throw new RangeError(`${value} is not an id`)
  return value
}

/** Whether the portal can know a thing by this number. */
export const isId = (value: number): boolean => Number.isSafeInteger(value) && value > 0
