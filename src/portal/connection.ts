/** An answer as it came over the wire; `body` is the parsed JSON where it is JSON, else the text. */
export type RestAnswer = { status: number; body: unknown }

/** There is no answer. `executed: 'no'` means that the portal certainly did not carry the call out. */
export class NoAnswer extends Error {
  readonly reason: 'network' | 'timeout' | 'refresh'
  readonly executed: 'no' | 'unknown'
  constructor(reason: NoAnswer['reason'], executed: NoAnswer['executed']) {
    super(reason)
    this.reason = reason
    this.executed = executed
  }
}

/** What the portal told the frame when it opened it. */
export type Handshake = {
  /** https://portal.example, no slash at the end */
  origin: string
  /** the portal's language code, such as 'en', 'ru', 'br' */
  language: string
  memberId: string
  placement: string
  /** undefined where it was never set */
  userOption(name: string): unknown
  appOption(name: string): unknown
}

/** The way to one portal: the SDK in the browser (`bitrix24.ts`), the simulated portal in process in app tests. */
export interface Connection {
  readonly handshake: Handshake
  /** Posts one form-encoded call exactly once (twice only after a 401, which was not executed). Throws NoAnswer. */
  post(method: string, form: string, timeoutMs: number): Promise<RestAnswer>
  /** Opens a portal path in a slider; false where the portal refuses it. */
  openPath(path: string): Promise<boolean>
  /** Names the page in the portal's header. */
  setTitle(title: string): void
}
