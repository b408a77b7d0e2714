import { type DemoTree, declared, designer, noted, on, otherwise, sequential, when } from './build.ts'
import { question } from './question.ts'

const make = designer('partner-check')

/** Проверка контрагента: код, вебхук, запись в поля. */
export const partnerCheckTree: DemoTree = {
  root: (steps) =>
    sequential(
      [
        noted(
          make.act('WebHook', 'registry', 'Запросить реестр', {
            Handler: 'https://check.nordlicht.example/egrul?inn={=Document:UF_CRM_INN}',
          }),
          'Ответ приходит письмом.',
        ),
        make.answers(
          question(steps[0]),
          'check',
          [
            make.act('Code', 'code', 'Посчитать риск', {
              ExecuteCode:
                "$root = $this->GetRootActivity();\n$cases = (int)$root->GetVariable('court.cases');\n$root->SetVariable('Risk', $cases > 3 ? 83 : 81);",
            }),
            make.choice(
              'risk',
              'Риск высокий?',
              make.branch('risk.yes', 'Да', when(on('Variable', 'Risk', '=', '83'), on('Document', 'UF_CRM_INN', '!empty')), [
                make.act('Task2', 'task', 'Задача службе безопасности', {
                  Fields: {
                    TITLE: 'Проверить {=Document:TITLE}',
                    CREATED_BY: 'author',
                    RESPONSIBLE_ID: ['user_41'],
                    DEADLINE: '',
                  },
                  HoldToClose: '0',
                }),
              ]),
              make.branch('risk.no', 'Нет', otherwise),
            ),
            make.setField('result', 'Записать результат', {
              UF_CRM_RISK: '{=Variable:Risk}',
              UF_CRM_CHECKED_AT: '{=System:Now}',
            }),
          ],
          [make.end('refused', 'Проверка не состоялась', 'Без проверки')],
        ),
      ],
      'Последовательный бизнес-процесс',
    ),
  variables: { Risk: declared('Класс риска', 'select', '81', { Options: { 81: 'Низкий', 82: 'Средний', 83: 'Высокий' } }) },
}
