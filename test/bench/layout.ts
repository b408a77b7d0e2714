import { layoutTemplate } from '../../src/bpt/layout/layoutTemplate'
import { branch, type Sample, sample, sequence, step, templateOf } from '../../src/bpt/layout/samples/sampleTemplate'
import type { Template } from '../../src/bpt/template'
import { median, type Row, rounded } from './rows'

const sizes = [50, 500, 2_000]
const WARM_UP = 40
const ROUNDS = 25

/** Where everything of a template stands: all unfolded, once the engine is warm. */
export function measureLayout(): Row[] {
  return sizes.map((size) => {
    const template = templateOfSize(size)
    const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
      const begin = performance.now()
      layoutTemplate(template, new Set())
      return performance.now() - begin
    }).slice(WARM_UP)
    return { name: `layout of ${template.activities.size} activities`, value: rounded(median(times), 2), unit: 'ms' }
  })
}

/** A template of about so many activities, with every construct in it, as real ones mix them. */
export function templateOfSize(size: number): Template {
  const children: Sample[] = []
  let count = 1
  for (let index = 0; count < size; index += 1) {
    const part = partOf(`p${index}`)
    children.push(part)
    count += countOf(part)
  }
  return templateOf(children)
}

const partOf = (id: string): Sample =>
  sample('IfElse', id, [
    branch(
      `${id} yes`,
      step(`${id} a`),
      step(`${id} b`),
      sample('While', `${id} loop`, [sequence(`${id} body`, step(`${id} c`), approval(id))]),
    ),
    branch(
      `${id} no`,
      sample('Parallel', `${id} all`, [sequence(`${id} one`, step(`${id} d`)), sequence(`${id} two`, step(`${id} e`))]),
    ),
    branch(`${id} else`, step(`${id} f`), step(`${id} stop`, 'Terminate')),
  ])

const approval = (id: string): Sample =>
  sample('Approve', `${id} approval`, [
    sequence(`${id} approved`, step(`${id} g`)),
    sequence(`${id} declined`, step(`${id} h`), step(`${id} i`)),
  ])

const countOf = ({ Children = [] }: Sample): number => Children.reduce((sum, child) => sum + countOf(child), 1)
