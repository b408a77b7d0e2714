/** When it starts by itself. */
export type AutoStart = { onCreated: boolean; onChanged: boolean }

const codes = ['0', '1', '2', '3'] as const
type AutoExecute = (typeof codes)[number]

export const autoExecuteOf = ({ onCreated, onChanged }: AutoStart): AutoExecute =>
  codes[(onCreated ? 1 : 0) + (onChanged ? 2 : 0)] ?? '0'

/** Of a template's own bits; what starts on a deletion is none of the choices, and stays as it is. */
export const autoStartOf = (bits: number): AutoStart => ({ onCreated: (bits & 1) > 0, onChanged: (bits & 2) > 0 })
