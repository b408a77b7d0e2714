/**
 * Rows as CSV that spreadsheets open as they stand: UTF-8 with BOM, `;` where the locale's decimal is a comma. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function csv(rows: readonly (readonly string[])[], locale: string): string {
  const separator = new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ','
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(harmless(cell), separator)).join(separator)).join('\r\n')}\r\n`
}

const harmless = (cell: string) => (/^[\s\0]*[=+\-@]/.test(cell) && !/^[+-]?\d[\d.,\s]*$/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
