// Deflate makes a thousand bytes of one at most: what one piece becomes stays small beside any cap.
const PIECE = 4096

type Stream = Pick<CompressionStream, 'readable' | 'writable'>

/** What a stream makes of bytes; undefined as soon as that is more than `most`. Throws where the stream does. */
export async function through(stream: Stream, bytes: Uint8Array, most = Infinity): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const feeding = feed(stream.writable.getWriter(), bytes)
  feeding.catch(() => undefined) // reading throws the same
  const reader = stream.readable.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel().catch(() => undefined)
      return undefined
    }
    pieces.push(next.value)
  }
  await feeding
  return joined(pieces, length)
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) await writer.write(bytes.slice(at, at + PIECE))
  await writer.close()
}

function joined(pieces: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
