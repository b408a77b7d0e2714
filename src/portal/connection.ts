/** An answer as it came over the wire; `body` is JSON where it could be read as such, else the text. */
export type RestAnswer = { status: number; body: unknown }

/** Why there is no answer. `refused` means that the portal certainly did not execute the call. */
export class NoAnswer extends Error {
  readonly reason: 'network' | 'timeout' | 'refresh'
  readonly executed: 'no' | 'unknown'
  constructor(reason: 'network' | 'timeout' | 'refresh', executed: 'no' | 'unknown') {
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
  placementOptions: Record<string, unknown>
  appOptions: Record<string, unknown>
  userOptions: Record<string, unknown>
  installing: boolean
}

/** The way to one portal: the SDK in the browser (`bitrix24.ts`), the simulated portal in process in app tests. */
export interface Connection {
  readonly handshake: Handshake
  /** Posts one form-encoded call exactly once (twice only after a 401, which was not executed). Throws NoAnswer. */
  post(method: string, form: string, timeoutMs: number): Promise<RestAnswer>
  /** Opens a portal path in a slider; false where the portal refuses it. */
  openPath(path: string): Promise<boolean>
  /** Tells the portal a command of its frame protocol and does not wait. */
  tell(command: 'setTitle' | 'resizeWindow' | 'setScroll' | 'closeApplication' | 'reloadWindow', params: Record<string, unknown>): void
}
