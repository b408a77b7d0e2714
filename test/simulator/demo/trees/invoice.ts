import type { PhpData } from '../../bpt/serialize.ts'
import type { DemoStep } from '../templates/steps.ts'
import { type DemoTree, declared, designer, type Node, on, when } from './build.ts'
import { question } from './question.ts'

const make = designer('invoice')
type Kind = 'simple' | 'trigger' | 'complex' | 'tool' | 'frame'

/** A block where the new designer has put it. */
function block(
  node: Node,
  column: number,
  row: number,
  { kind = 'simple', ports = ['i0', 'o0'] }: { kind?: Kind; ports?: string[] } = {},
): Node {
  const types: Record<string, string> = { i: 'input', o: 'output', a: 'aux', t: 'topAux' }
  const place: PhpData = {
    id: node.Name,
    type: kind,
    position: { x: 60 + column * 280, y: 80 + row * 120 },
    dimensions: { width: 200, height: 48 },
    ports: ports.map((id) => ({ id, title: '', type: types[id.charAt(0)] ?? 'input' })),
    node: { title: node.Properties.Title ?? '', icon: '', colorIndex: '0' },
  }
  return { ...node, Node: place }
}
const link = (from: Node | string, to: Node | string, port = 'o0', into = 'i0'): PhpData => [
  `${typeof from === 'string' ? from : from.Name}:${port}`,
  `${typeof to === 'string' ? to : to.Name}:${into}`,
  1_756_000_000,
]

/** Согласование счёта: a graph of blocks. Version 2, the file, asks once more where the sum is large, and has a tool and a lost link. */
export function invoiceGraph(steps: readonly DemoStep[], version: 1 | 2): Node {
  const two = ['i0', 'o0', 'o1']
  const start = block({ ...make.act('x', 'start', 'Счёт создан'), Type: 'CrmItemAddedTrigger' }, 0, 1, {
    kind: 'trigger',
    ports: ['o0'],
  })
  const approve = block(question(steps[0]), 1, 1, { ports: two })
  const fill = block(question(steps[1]), 2, 1)
  const large = block(make.branch('large', 'Больше 500 000 ₽?', when(on('Document', 'OPPORTUNITY', '>', '500000'))), 3, 1, {
    ports: two,
  })
  const pay = block(question(steps[2]), 4, 1)
  const article = block(
    make.setField('article', 'Записать статью', { UF_CRM_SMART_INVOICE_ARTICLE: '{=Variable:article}' }),
    4,
    0,
  )
  const no = block(make.notify('no', 'Сообщить автору', ['author'], 'Счёт отклонён'), 2, 3)
  const end = block(make.end('end', 'Отклонён', 'Отклонён'), 3, 3)
  const links = [
    ...[link(start, approve), link(approve, fill), link(approve, no, 'o1'), link(no, end)],
    ...[link(fill, large), link(large, article), link(large, pay, 'o1'), link(article, pay)],
  ]
  const blocks = [start, approve, fill, large, article, pay, no, end]
  if (version === 2) {
    const again = block(make.loop('again', 'Пока нет скана', when(on('Variable', 'scan', 'empty')), []), 3, 2, {
      ports: ['i0', 'i1', 'o0', 'o1'],
    })
    const wait = block(make.pause('wait', 'Пауза 1 день', 1, 'd'), 4, 2)
    const agent = block(make.act('AiAgent', 'agent', 'Прочитать скан', { Prompt: 'Найди сумму и дату' }), 5, 1, {
      ports: ['i0', 'o0', 'a0'],
    })
    const tool = block(
      make.act('GetUser', 'tool', 'Найти ответственного', { UserType: 'random', UserParameter: ['group_d4'] }),
      5,
      2,
      { kind: 'tool', ports: ['t0'] },
    )
    const frame = block(make.block('frame', 'После оплаты', []), 5, 0, { kind: 'frame', ports: [] })
    blocks.push({ ...again, Children: [] }, wait, agent, tool, frame)
    links.push(link(pay, again), link(again, wait), link(wait, again, 'o0', 'i1'), link(again, agent, 'o1'))
    links.push(link(agent, tool, 'a0', 't0'), link(agent, 'A10000_20000_30000_40000'))
  }
  return {
    ...{
      Type: 'NodeWorkflowActivity',
      Name: 'Template',
      Activated: 'Y',
      Properties: { Title: 'Согласование счёта', Links: links },
    },
    Children: blocks,
  }
}

export const invoiceTree: DemoTree = {
  root: (steps) => invoiceGraph(steps, 1),
  variables: { Комментарий: declared('Комментарий бухгалтера', 'text') },
}
