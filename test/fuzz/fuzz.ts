import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import { fixtures } from './fixtures.ts'
import { mutate, seeded } from './mutate.ts'
import { mutateTree } from './mutateTree.ts'
import { tryFile } from './tryFile.ts'

const CORPUS = '../shared/bpt-corpus'
const MB = 1024 * 1024

/** Damages fixtures, and the real files where they are, and opens each; prints how they ended, the time and the memory. */
export async function fuzz(howMany: number, seed: number): Promise<void> {
  const random = seeded(seed)
  const whole = [...Object.values(fixtures), ...realFiles()]
  const endings: Record<string, number> = {}
  const startedAt = performance.now()
  let slowest = 0
  for (let index = 0; index < howMany; index += 1) {
    const bytes = mutated(whole, index, random)
    const from = process.cpuUsage()
    const ending = await tryFile(bytes).catch((error: unknown) => {
      throw new Error(`seed ${seed}, file ${index}: ${Buffer.from(bytes).toString('base64')}`, { cause: error })
    })
    slowest = Math.max(slowest, process.cpuUsage(from).user / 1000)
    endings[ending] = (endings[ending] ?? 0) + 1
  }
  console.table(endings)
  console.log(
    `${howMany} files of seed ${seed} in ${Math.round((performance.now() - startedAt) / 1000)} s, the slowest took ${Math.round(slowest)} ms of work`,
  )
  console.log(
    `at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${Math.round(process.memoryUsage().heapUsed / MB)} MB of objects at the end`,
  )
}

/** In turn: damaged and not packed, damaged and packed, packed and damaged, and twice well-formed with wrong values. */
export function mutated(whole: readonly Uint8Array[], index: number, random: () => number): Uint8Array {
  const one = whole[Math.floor(random() * whole.length)] as Uint8Array
  if (index % 5 === 0) return mutate(one, whole, random)
  if (index % 5 === 1) return new Uint8Array(deflateSync(mutate(one, whole, random)))
  if (index % 5 === 2) return mutate(new Uint8Array(deflateSync(one)), whole, random)
  return mutateTree(one, random)
}

const realFiles = (): Uint8Array[] =>
  (existsSync(CORPUS) ? readdirSync(CORPUS) : [])
    .filter((file) => file.endsWith('.bpt'))
    .map((file) => new Uint8Array(inflateSync(readFileSync(`${CORPUS}/${file}`))))
