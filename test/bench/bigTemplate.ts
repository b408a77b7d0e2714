import { packBpt } from '../simulator/bpt/packBpt.ts'
import { AND, declared, designer, type Node, on, otherwise, sequential, when } from '../simulator/demo/trees/build.ts'

const make = designer('bench')
const text = 'Заявка {=Document:TITLE} на сумму {=Document:OPPORTUNITY > printable} ждёт решения с {=System:Now}.'

/** A `.bpt` of about so many activities, with the usual constructs in it, as real ones mix them. The next version differs from it as versions do. */
export function bigBpt(size: number, isNext = false): Uint8Array<ArrayBuffer> {
  const children: Node[] = []
  let count = 1
  for (let index = 0; count < size; index += 1) {
    const part = partOf(`p${index}`, isNext ? index : Number.NaN)
    children.push(part)
    count += countOf(part)
  }
  if (isNext) children.splice(1, 0, ...children.splice(-1, 1))
  const packed = packBpt({
    TEMPLATE: [sequential(children)],
    PARAMETERS: { Reason: declared('Reason', 'text') },
    VARIABLES: { Sum: declared('Sum', 'double', '0'), People: declared('People', 'user', ['user_1', 'user_7']) },
    CONSTANTS: { Limit: declared('Limit', 'int', isNext ? '40000' : '50000') },
  })
  return new Uint8Array(packed)
}

const partOf = (id: string, version: number): Node =>
  make.choice(
    `${id}.choice`,
    `Which way ${id}`,
    make.branch(`${id}.a`, 'Large', when(on('Document', 'OPPORTUNITY', '>', '50000'), on('Variable', 'Sum', '!empty', '', AND)), [
      make.setVariable(`${id}.set`, 'Remember the sum', { Sum: '{=Document:OPPORTUNITY}' }),
      notify(`${id}.told`, version % 5 === 0 ? `${text} Срочно.` : text),
      make.loop(`${id}.loop`, 'Until all agree', when(on('Variable', 'Sum', '>', '{=Constant:Limit}')), [
        notify(`${id}.again`),
        approval(id),
      ]),
    ]),
    make.branch(`${id}.b`, 'Small', when(on('Document', 'OPPORTUNITY', '<=', '50000')), [
      make.parallel(`${id}.all`, 'At the same time', [notify(`${id}.one`)], [mail(`${id}.two`)]),
    ]),
    make.branch(`${id}.c`, 'Otherwise', otherwise, [
      ...(version % 7 === 0 ? [] : [make.log(`${id}.log`, 'Write to the log', text)]),
      ...(version % 9 === 0 ? [make.pause(`${id}.pause`, 'Wait', 2, 'h')] : []),
      make.end(`${id}.end`, 'Stop', 'Not needed'),
    ]),
  )

const notify = (key: string, said = text) => make.notify(key, 'Tell the people', ['user_1', 'Variable:People'], said)
const mail = (key: string) => make.mail(key, 'Write to the customer', 'user_7', 'Заявка {=Document:ID}', text)

const approval = (id: string): Node =>
  make.answers(
    make.act('Approve', `${id}.approve`, 'Agree?', {
      ...{ Users: ['user_1', 'user_7'], Name: `Agree: ${text}`, Description: text, ApproveType: 'any', OverdueDate: '' },
      ...{ TimeoutDuration: '3', TimeoutDurationType: 'd', CommentRequired: 'NO', ShowComment: 'Y', DelegationType: '0' },
      ...{ TaskButton1Message: 'Согласовать', TaskButton2Message: 'Отклонить', StatusMessage: '', SetStatusMessage: 'N' },
    }),
    id,
    [make.setField(`${id}.yes`, 'Note the answer', { COMMENTS: text })],
    [make.log(`${id}.no`, 'Write to the log', text), notify(`${id}.refused`)],
  )

const countOf = ({ Children }: Node): number => Children.reduce((sum, child) => sum + countOf(child), 1)
