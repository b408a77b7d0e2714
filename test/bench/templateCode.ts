import { compareTemplates } from '../../src/bpt/diff/compareTemplates'
import { type BptFile, readBpt } from '../../src/bpt/file/readBpt'
import { layoutTemplate } from '../../src/bpt/layout/layoutTemplate'
import { bigBpt } from './bigTemplate'
import { median, type Row, rounded } from './rows'

const WARM_UP = 20
const ROUNDS = 25

/** What is reckoned of a template before anything is drawn; in Node, once the engine is warm. All unfolded. */
export async function measureCode(size: number): Promise<Row[]> {
  const bytes = bigBpt(size)
  const file = await read(bytes)
  const { template } = file
  const next = (await read(bigBpt(size, true))).template
  const of = (what: string) => `template of about ${size.toLocaleString('en')} activities: ${what}, in Node`
  return [
    { name: of('unpacked'), value: rounded(file.unpackedBytes / 1024), unit: 'kB' },
    { name: of('read'), value: await timed(() => read(bytes)), unit: 'ms' },
    { name: of('layout'), value: await timed(() => layoutTemplate(template, new Set())), unit: 'ms' },
    { name: of('compared with its next version'), value: await timed(() => compareTemplates(template, next)), unit: 'ms' },
  ]
}

async function timed(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return median(times.slice(WARM_UP))
}

async function read(bytes: Uint8Array): Promise<BptFile> {
  const opened = await readBpt('big.bpt', bytes)
  if (opened.state !== 'read') throw new Error(`The bench's own template cannot be read: ${opened.problem.code}`)
  return opened.file
}
