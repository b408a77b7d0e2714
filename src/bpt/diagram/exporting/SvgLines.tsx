type Props = { lines: readonly string[]; size: number; weight?: number; ink: string }

/** One or two lines of text in the middle of a pill. */
export function SvgLines({ lines: [first, second], size, weight = 400, ink }: Props) {
  const look = { fontSize: size, fontWeight: weight, textAnchor: 'middle', fill: ink } as const
  const middle = size / 3
  if (second === undefined)
    return (
      <text {...look} y={middle}>
        {first}
      </text>
    )
  const half = size / 2 + 1
  return (
    <>
      <text {...look} y={middle - half}>
        {first}
      </text>
      <text {...look} y={middle + half}>
        {second}
      </text>
    </>
  )
}

/** A pill of two lines is higher than its place, as on the screen. */
export const heightOf = (lines: readonly string[], height: number): number => (lines.length > 1 ? 32 : height)
