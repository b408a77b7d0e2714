import type { DemoStep } from '../templates/steps.ts'
import { AND, type DemoTree, declared, designer, type Node, OR, otherwise, sequential, whenField } from './build.ts'
import { question } from './question.ts'

const make = designer('purchase')
/** How a template names the fields of its list: stored by their numbers, in a file by their codes. */
type Names = { sum: string; urgency: string; decision: string; supplier?: string }
export const storedNames: Names = { sum: 'PROPERTY_211', urgency: 'PROPERTY_212', decision: 'PROPERTY_214' }

/** Закупка: поля списка, голосование, запуск другого процесса. */
export const purchase = (steps: readonly DemoStep[], { sum, urgency, decision, supplier }: Names): Node =>
  sequential(
    [
      make.choice(
        'urgent',
        'Срочно или дорого?',
        make.branch('urgent.yes', 'Да', whenField([urgency, '=', 'high', AND], [sum, '>', '100000', OR]), [
          make.notify(
            'hurry',
            'Предупредить комиссию',
            ['group_d6', 'user_9'],
            `Срочно: {=Document:NAME}, {=Document:${sum} > printable}`,
          ),
        ]),
        make.branch('urgent.no', 'Нет', otherwise),
      ),
      make.answers(
        question(steps[0]),
        'vote',
        [],
        [make.setField('no', 'Отклонить', { [decision]: 'no' }), make.end('against', 'Против', 'Отклонена')],
      ),
      make.answers(
        question(steps[1]),
        'budget',
        [
          make.setField('yes', 'Утвердить', { [decision]: 'yes', ...(supplier ? { [supplier]: '{=Variable:Supplier}' } : {}) }),
          make.permissions('read', 'Права после решения', { R: ['author', 'group_d4'] }),
          make.act('StartWorkflow', 'contract', 'Запустить договор', {
            DocumentId: '{=Document:ID}',
            TemplateId: '513',
            TemplateParameters: { Curator: '{=Document:CREATED_BY}' },
            UseSubscription: 'N',
          }),
        ],
        [make.end('refused', 'Отклонить', 'Отклонена')],
      ),
    ],
    'Последовательный бизнес-процесс',
  )

export const purchaseTree: DemoTree = {
  root: (steps) => purchase(steps, storedNames),
  variables: { Supplier: declared('Поставщик', 'string') },
}
