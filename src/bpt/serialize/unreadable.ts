/** Why serialized bytes could not be read; `offset` in bytes. */
export type Fault = {
  code:
    | 'syntax'
    | 'object'
    | 'enumeration'
    | 'reference'
    | 'escaped' // S:, a spelling that old PHP reads too
    | 'depth'
    | 'values'
  offset: number
}

/** Leaves `unserialize` as a `Fault`, never as an exception. */
export class Unreadable extends Error {
  readonly fault: Fault

  constructor(code: Fault['code'], offset: number) {
    super(code)
    this.fault = { code, offset }
  }
}
