import type { Language } from '@/i18n/i18n'

/** A file with its content, read when it is chosen: what cannot be read is told at the field, not when the answer is sent. */
export type PickedFile = { name: string; size: number; base64: string; state: 'reading' | 'read' | 'failed' }

export function readFile(file: File): Promise<PickedFile> {
  const { name, size } = file
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ name, size, base64: withoutPrefix(String(reader.result)), state: 'read' })
    reader.onerror = () => resolve({ name, size, base64: '', state: 'failed' })
    reader.readAsDataURL(file)
  })
}

// "data:image/png;base64,": the portal would decode the prefix too.
const withoutPrefix = (dataUrl: string) => dataUrl.slice(dataUrl.indexOf(',') + 1)

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']

/** 1.8 MB, as the language writes it. */
export function sizeOf(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  const format = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  } as const
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** step)
}
