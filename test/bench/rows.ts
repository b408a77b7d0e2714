/** One number of the bench. The name says what was measured, never on which machine. */
export type Row = { name: string; value: number; unit: 'kB' | 'ms' | 's' | 'MB' | 'requests' | 'nodes' | 'rows' | 'times' }

export function printTable(title: string, rows: Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`\n${title}`)
  for (const { name, value, unit } of rows) console.log(`  ${name.padEnd(width)}  ${String(value).padStart(9)} ${unit}`)
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits))

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
}

export const median = (values: number[]): number => percentile(values, 0.5)
