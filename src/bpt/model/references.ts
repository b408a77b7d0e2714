/** An expression `{=Object:Field > modifiers}` (BPT_FORMAT §7). */
export type Reference = {
  of:
    | 'document'
    | 'parameter'
    | 'variable'
    | 'constant'
    | 'globalVariable'
    | 'globalConstant'
    | 'system'
    | 'user'
    | 'workflow'
    | 'input'
    | 'activity'
  /** as written: 'Document', 'Template', 'A123_4_5_6' … */
  object: string
  field: string
  modifiers: readonly string[]
}
