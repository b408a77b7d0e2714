import { field } from '../fields.ts'
import { approve, type DemoTemplateRow, requestOrRefuse, review } from './steps.ts'

const hostile =
  'Приложен скан подписанного договора.\n[url=javascript:alert(1)]Открыть скан[/url] <img src=x onerror=alert(1)>\n[b]Проверьте реквизиты[/b] &lt;script&gt; и сроки.'

export const contractTemplates = (isoIn: (days: number) => string): DemoTemplateRow[] => [
  {
    name: 'Contract approval',
    description: 'Head of department, then Legal above 50 000 €',
    type: 'DEAL',
    author: 4,
    autoExecute: 1,
    parameters: {
      Amount: {
        Name: 'Contract amount',
        Description: '',
        Type: 'UF:money',
        Required: '1',
        Multiple: '0',
        Options: '',
        Default: '',
      },
      Legal_entity: {
        Name: 'Юридическое лицо',
        Description: 'От чьего имени заключаем',
        Type: 'select',
        Required: 'Y',
        Multiple: 'N',
        Options: { de: 'Nordlicht GmbH', ru: 'ООО «Нордлихт»', fi: 'Nordlicht Oy', kz: 'ТОО «Нордлихт»' },
        Default: 'de',
      },
      Signers: {
        Name: 'Who signs',
        Description: '',
        Type: 'user',
        Required: true,
        Multiple: true,
        Options: null,
        Default: ['user_7'],
      },
      Urgent: { Name: 'Urgent', Description: '', Type: 'bool', Required: 0, Multiple: 0, Options: [], Default: 'N' },
    },
    script: [
      requestOrRefuse('Send to Legal', 'Return to author', {
        name: 'Check counterparty and contract terms',
        state: 'Check of terms',
        people: [4, 33],
        delegation: 1,
        hours: 96,
        comment: 'YR',
        commentLabel: 'Comment for the author',
        description:
          'Please check the counterparty in the register and confirm the terms before the contract goes to Legal. The supplier asked for [b]30 % prepayment[/b]; our standard is 20 %. See [url=/docs/file/Company/Supplier%20checklist.docx]Supplier checklist[/url].',
        fields: [
          field('counterparty', 'string', 'Legal name of the counterparty', {
            required: true,
            value: 'Verpackungstechnik Lübeck GmbH & Co. KG',
          }),
          field('contract_type', 'select', 'Contract type', {
            required: true,
            options: {
              supply: 'Supply',
              commissioning: 'Supply with commissioning',
              service: 'Service',
              frame: 'Framework contract',
            },
            value: 'commissioning',
          }),
          field('amount', 'UF:money', 'Contract amount', { required: true, value: '184500|EUR' }),
          field('prepayment', 'int', 'Prepayment, %', { required: true, description: '0–100', value: '30' }),
          field('deliver_until', 'date', 'Delivery not later than', { value: isoIn(111) }),
          field('checked', 'bool', 'Counterparty checked in the register', { required: true, value: 'Y' }),
          field('controllers', 'user', 'Who will control the delivery', { multiple: true, value: ['user_4', 'user_5'] }),
          field('countries', 'select', 'Countries of origin', {
            multiple: true,
            options: { de: 'Germany', fi: 'Finland', kz: 'Kazakhstan', it: 'Italy', cn: 'China', tr: 'Türkiye' },
            value: ['de', 'fi', 'kz'],
          }),
          field('specification', 'file', 'Signed specification', {
            value: '/upload/bizproc/7c4/Spezifikation_2026-114-B_unterschrieben.pdf',
          }),
        ],
      }),
      approve('Approve', 'Reject', {
        name: 'Legal review',
        state: 'Legal review',
        people: [5, 33],
        decidedBy: 'all',
        delegation: 0,
        comment: 'YR',
      }),
      approve('', '', {
        name: 'Sign the contract',
        state: 'Signature',
        people: [6, 7],
        decidedBy: 'any',
        delegation: 3,
        comment: 'N',
      }),
      review('Filed', { name: 'File the signed copy', state: 'Archive', people: [37], delegation: 1, comment: 'hidden' }),
    ],
  },
  {
    name: 'Согласование договора',
    description: 'Юристы и безопасность, по очереди',
    type: 'DYNAMIC_128',
    author: 11,
    parameters: {
      Сторона: {
        Name: 'Наша сторона',
        Description: '',
        Type: 'select',
        Required: '1',
        Multiple: '0',
        Options: ['Арендатор', 'Арендодатель'],
        Default: '0',
      },
      Date_end: { Name: 'Действует до', Description: '', Type: 'date', Required: '0', Multiple: '0', Options: '', Default: '' },
      Curator: {
        Name: 'Куратор',
        Description: '',
        Type: 'S:employee',
        Required: '0',
        Multiple: '0',
        Options: null,
        Default: '{=Document:ASSIGNED_BY_ID}',
      },
    },
    script: [
      approve('Согласовать', 'Вернуть', {
        name: 'Согласовать договор аренды склада',
        taskName: 'Согласовать договор аренды № {number}/АП',
        state: 'Проверка юриста',
        people: [5, 24],
        delegation: 1,
        hours: 72,
        comment: 'YR',
        commentLabel: 'Замечания',
        description: hostile,
      }),
      approve('Возражений нет', 'Есть возражения', {
        name: 'Проверка службы безопасности',
        state: 'Безопасность',
        people: [41, 34],
        decidedBy: 'vote',
        comment: 'Y',
      }),
      review('Ознакомлен', { name: 'Уведомить куратора о подписании', state: 'Подписание', people: [37], comment: 'N' }),
    ],
  },
  {
    name: 'Проверка контрагента',
    description: 'Реквизиты, суды, связи',
    type: 'COMPANY',
    author: 41,
    script: [
      requestOrRefuse('Проверен', 'Отказаться от проверки', {
        name: 'Проверить контрагента',
        state: 'Проверка',
        people: [24, 41],
        delegation: 1,
        comment: 'YA',
        description:
          'Сведения берём только из открытых реестров: [url=https://egrul.nalog.ru/]ЕГРЮЛ[/url].\nСпросить можно у [user=5]Ольги Лебедевой[/user].',
        fields: [
          field('ИНН', 'string', 'ИНН', { required: true, description: '10 или 12 цифр' }),
          field('court.cases', 'int', 'Судебных дел за три года', { required: true, value: '0' }),
          field('okved[]', 'string', 'Коды ОКВЭД', { multiple: true, value: ['46.31', '52.10'] }),
          field('owner', 'E:ECrm', 'Связанные лица', {
            multiple: true,
            options: { LEAD: 'N', CONTACT: 'Y', COMPANY: 'Y', DEAL: 'N' },
          }),
          field('extract', 'file', 'Выписки', { multiple: true }),
          field('verdict', 'text', 'Вывод', { required: true }),
        ],
      }),
    ],
  },
]
