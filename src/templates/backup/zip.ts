import { zipSync } from 'fflate'

/** Files in one, as they are: they are packed already. In a file of its own so that the code comes only with the first zip. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files }, { level: 0 })
