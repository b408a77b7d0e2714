export const flags: string[]
export function findChromium(): string | undefined
export function findOrInstallChromium(): string
