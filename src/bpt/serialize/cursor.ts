import { type Fault, Unreadable } from './unreadable'

// Longer than any number PHP writes; reading a longer one would only cost time.
const LONGEST_NUMBER = 64

/** A place in the bytes that moves on as they are read. Never beyond their end. */
export class Cursor {
  at = 0
  readonly #bytes: Uint8Array
  readonly #decoder: TextDecoder

  constructor(bytes: Uint8Array, encoding: string) {
    this.#bytes = bytes
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true })
  }

  get left(): number {
    return this.#bytes.length - this.at
  }

  /** The byte here as a character; '' at the end. */
  peek(ahead = 0): string {
    const byte = this.#bytes[this.at + ahead]
    return byte === undefined ? '' : String.fromCharCode(byte)
  }

  expect(characters: string): void {
    for (const character of characters) {
      if (this.peek() !== character) this.fail('syntax')
      this.at += 1
    }
  }

  /** What stands before the next `mark`, which must look like `pattern`; moves on behind the mark. */
  until(mark: string, pattern: RegExp): string {
    const start = this.at
    let token = ''
    while (this.peek() !== mark) {
      if (this.peek() === '' || token.length === LONGEST_NUMBER) this.fail('syntax', start)
      token += this.peek()
      this.at += 1
    }
    if (!pattern.test(token)) this.fail('syntax', start)
    this.at += 1
    return token
  }

  text(length: number): string {
    if (length > this.left) this.fail('syntax')
    this.at += length
    return this.#decoder.decode(this.#bytes.subarray(this.at - length, this.at))
  }

  fail(code: Fault['code'], offset = this.at): never {
    throw new Unreadable(code, offset)
  }
}
