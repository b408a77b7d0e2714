import { AND, type DemoTree, declared, designer, noted, OR, otherwise, sequential, whenField } from './build.ts'
import { question } from './question.ts'

const make = designer('lease-contract')

/** Согласование договора: условия по полям документа, события, права. */
export const leaseContractTree: DemoTree = {
  root: (steps) =>
    sequential(
      [
        make.permissions('rights', 'Права на время согласования', { R: ['author', 'group_d3'], W: ['{=Template:Curator}'] }),
        make.answers(
          question(steps[0]),
          'lawyer',
          [make.stateTitle('passed', 'Юрист согласовал')],
          [
            make.notify('back', 'Сообщить куратору', ['{=Template:Curator}'], 'Договор возвращён: {=Document:TITLE}'),
            make.end('returned', 'Вернуть', 'Возвращён'),
          ],
        ),
        make.choice(
          'long',
          'Договор на долгий срок?',
          make.branch(
            'long.yes',
            'Да',
            whenField(
              ['UF_CRM_5_1712000000002', '>', '=dateadd({=System:Date}, "365d")', AND],
              ['OPPORTUNITY', '>=', '1000000', AND],
              ['UF_CRM_5_1712000000001', '=', '91', OR],
            ),
            [make.setField('term', 'Отметить срок', { COMMENTS: 'Действует до {=Template:Date_end > printable}' })],
          ),
          make.branch('long.no', 'Нет', otherwise),
        ),
        make.answers(question(steps[1]), 'security', [], [make.end('refused', 'Есть возражения', 'Отклонён')]),
        noted(
          make.listen(
            'wait',
            'Ждём подписания',
            make.event('signed', make.command('signedButton', 'Договор подписан', 'user_37', '{=Template:Curator}'), [
              make.setField('date', 'Дата подписания', { BEGINDATE: '{=System:Date}' }),
            ]),
            make.event('late', make.pause('twoWeeks', 'Пауза 14 дней', 14, 'd'), [
              make.notify(
                'remind',
                'Напомнить куратору',
                ['{=Template:Curator}'],
                'Договор {=Document:TITLE} не подписан две недели',
              ),
            ]),
          ),
          'Кнопку видит только секретарь: так попросили юристы.',
        ),
        question(steps[2]),
      ],
      'Последовательный бизнес-процесс',
    ),
  variables: { Замечания: declared('Замечания', 'text') },
}
