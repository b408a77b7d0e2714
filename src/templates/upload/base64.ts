const CHUNK = 0x8000 // as many arguments as every engine takes

/** Bytes as the portal takes a file in a form. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
