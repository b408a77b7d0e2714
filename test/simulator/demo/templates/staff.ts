import { field } from '../fields.ts'
import { approve, type DemoTemplateRow, request, review } from './steps.ts'

export const staffTemplates = (isoIn: (days: number) => string): DemoTemplateRow[] => [
  {
    name: 'Vacation request',
    description: 'Manager decides, HR is told',
    type: 'iblock_31',
    author: 2,
    autoExecute: 1,
    script: [
      approve('Approve', 'Reject', {
        name: 'Manager’s decision',
        taskName: 'Urlaubsantrag: {starter}, {dates}',
        state: 'Manager’s decision',
        people: [7, 25],
        delegation: 1,
        hours: 48,
        comment: 'YR',
        commentLabel: 'Reason',
        description: 'Days left this year: [b]9[/b]. Deputy: [user=16]Emilia Sandström[/user].',
      }),
      review('Entered in the calendar', { name: 'Enter the absence', state: 'HR', people: [19, 27], comment: 'N' }),
    ],
  },
  {
    name: 'Policy acknowledgement',
    description: 'Everyone in the chosen departments reads the file',
    type: 'STORAGE_7',
    author: 6,
    parameters: {
      Readers: {
        Name: 'Who must read it',
        Description: 'People or departments',
        Type: 'user',
        Required: '1',
        Multiple: '1',
        Options: '',
        Default: ['group_d5'],
      },
    },
    script: [
      review('I have read it', {
        name: 'Read the updated travel policy',
        taskName: 'Read the policy',
        state: 'Read the policy',
        people: [8, 15, 16, 18, 23, 26, 29, 35, 39],
        decidedBy: 'all',
        delegation: 3,
        hours: 216,
        comment: 'N',
        description:
          'What is new since 2026:\n[list][*]Train before plane below 600 km\n[*]Hotel up to [b]140 EUR[/b] without asking\n[*]Receipts by photo[/list]\nQuestions: [url=/workgroups/group/14/]Travel group[/url]',
      }),
    ],
  },
  {
    name: 'Onboarding',
    description: 'Equipment, access, buddy',
    type: 'CONTACT',
    author: 2,
    parameters: {
      First_day: {
        Name: { en: 'First day', ru: 'Первый день', de: 'Erster Tag' },
        Description: '',
        Type: 'date',
        Required: 'Y',
        Multiple: 'N',
        Options: [],
        Default: '',
      },
      Position: {
        Name: { en: 'Position', ru: 'Должность', de: 'Position' },
        Description: '',
        Type: 'string',
        Required: 'Y',
        Multiple: 'N',
        Options: [],
        Default: '',
      },
      Remote: {
        Name: { en: 'Works remotely', ru: 'Работает удалённо', de: 'Arbeitet mobil' },
        Description: '',
        Type: 'bool',
        Required: 'N',
        Multiple: 'N',
        Options: [],
        Default: 'N',
      },
    },
    script: [
      request('Bestellung auslösen', {
        name: 'Ausstattung für die neue Kollegin bestellen',
        state: 'IT-Ausstattung',
        people: [15, 34],
        delegation: 1,
        hours: 120,
        comment: 'N',
        description: 'Erster Arbeitstag steht im Feld. [i]Bitte drei Tage vorher fertig sein.[/i]',
        fields: [
          field('first_day', 'date', 'Erster Arbeitstag', { required: true, value: isoIn(12) }),
          field('laptop', 'bool', 'Notebook', { required: true, value: '1' }),
          field('equipment', 'select', 'Zubehör', {
            multiple: true,
            options: { monitor: 'Monitor', dock: 'Dockingstation', headset: 'Headset', phone: 'Diensthandy' },
            value: ['monitor'],
          }),
          field('buddy', 'S:employee', 'Patin oder Pate', { required: true }),
          field('key_time', 'time', 'Schlüsselübergabe', { multiple: true, value: ['08:30'] }),
          field('contract', 'S:DiskFile', 'Vertrag im Drive'),
          field('crm', 'UF:crm', 'Übernimmt diese Kunden', {
            multiple: true,
            settings: { LEAD: 'N', CONTACT: 'N', COMPANY: 'Y', DEAL: 'Y' },
          }),
        ],
      }),
      review('Erledigt', {
        name: 'Zugänge einrichten',
        state: 'Zugänge',
        people: [1, 15],
        decidedBy: 'any',
        comment: 'N',
        hours: 48,
      }),
      review('Welcome!', {
        name: 'Say hello to the newcomer',
        state: 'First day',
        people: [2, 27],
        decidedBy: 'all',
        comment: 'hidden',
      }),
    ],
  },
]
