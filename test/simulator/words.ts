import { toText } from './php.ts'
import { portalText } from './restError.ts'

/** What the portal says in its own language; the app shows it as it is. */
const texts = {
  workflowNotFound: {
    en: 'Workflow "#ID#" was not found.',
    ru: 'Бизнес-процесс "#ID#" не найден.',
    de: 'Der Workflow "#ID#" wurde nicht gefunden.',
  },
  locked: {
    en: 'The workflow "#ID#" is being executed by another process.',
    ru: 'Бизнес-процесс "#ID#" выполняется другим процессом.',
    de: 'Der Workflow "#ID#" wird von einem anderen Prozess ausgeführt.',
  },
  terminated: { en: 'Terminated', ru: 'Прерван', de: 'Abgebrochen' },
  tooMany: {
    en: 'The maximum number of simultaneously running workflows for this item (#COUNT#) has been reached.',
    ru: 'Достигнуто максимальное количество одновременно запущенных бизнес-процессов для элемента (#COUNT#).',
    de: 'Die maximale Anzahl gleichzeitig laufender Workflows für dieses Element (#COUNT#) ist erreicht.',
  },
  required: {
    en: 'The field "#FIELD#" is required.',
    ru: 'Поле "#FIELD#" обязательно для заполнения.',
    de: 'Das Feld "#FIELD#" ist ein Pflichtfeld.',
  },
  comment: { en: 'Comment', ru: 'Комментарий', de: 'Kommentar' },
  noAction: { en: 'Invalid action selected.', ru: 'Не выбрано действие.', de: 'Es wurde keine Aktion ausgewählt.' },
  taskNotFound: { en: 'Task not found.', ru: 'Задание не найдено.', de: 'Die Aufgabe wurde nicht gefunden.' },
  notResponsible: {
    en: 'User is not responsible for the task',
    ru: 'Пользователь не является ответственным за задание',
    de: 'Der Nutzer ist für die Aufgabe nicht verantwortlich',
  },
  intranetOnly: {
    en: 'Task delegation is only available for intranet users',
    ru: 'Делегирование заданий доступно только пользователям интранета',
    de: 'Aufgaben können nur an Intranet-Nutzer delegiert werden',
  },
  notSubordinate: {
    en: 'Task "#NAME#" cannot be delegated because the selected user is not your subordinate',
    ru: 'Задание "#NAME#" не может быть делегировано: выбранный сотрудник не ваш подчинённый',
    de: 'Die Aufgabe "#NAME#" kann nicht delegiert werden: Der ausgewählte Nutzer ist nicht Ihr Mitarbeiter',
  },
  noDelegation: {
    en: 'Task "#NAME#" cannot be delegated',
    ru: 'Задание "#NAME#" не может быть делегировано',
    de: 'Die Aufgabe "#NAME#" kann nicht delegiert werden',
  },
  alreadyThere: {
    en: 'Task "#NAME#": the user already takes part in it',
    ru: 'Задание "#NAME#": сотрудник уже участвует в нём',
    de: 'Aufgabe "#NAME#": Der Nutzer ist bereits beteiligt',
  },
  wrongTemplate: {
    en: 'Incorrect workflow template format.',
    ru: 'Неверный формат шаблона бизнес-процесса.',
    de: 'Ungültiges Format der Workflow-Vorlage.',
  },
  foreignTemplate: {
    en: 'You can delete ONLY templates created by current application',
    ru: 'Можно удалять ТОЛЬКО шаблоны, созданные этим приложением',
    de: 'Sie können NUR Vorlagen löschen, die von dieser Anwendung erstellt wurden',
  },
  templateInUse: {
    en: 'The template cannot be deleted because workflows are running on it.',
    ru: 'Шаблон нельзя удалить: по нему есть выполняющиеся бизнес-процессы.',
    de: 'Die Vorlage kann nicht gelöscht werden, da Workflows mit ihr ausgeführt werden.',
  },
  activityNotFound: {
    en: 'Activity "#TYPE#" was not found.',
    ru: 'Действие "#TYPE#" не найдено.',
    de: 'Die Aktivität "#TYPE#" wurde nicht gefunden.',
  },
  noUsers: {
    en: "The 'Users' property is not specified.",
    ru: "Свойство 'Пользователи' не указано.",
    de: "Die Eigenschaft 'Nutzer' ist nicht angegeben.",
  },
  noTaskName: {
    en: "The 'Name' property is not specified.",
    ru: "Свойство 'Название' не указано.",
    de: "Die Eigenschaft 'Name' ist nicht angegeben.",
  },
  noRequested: {
    en: "The 'Fields' property is not specified.",
    ru: "Свойство 'Поля' не указано.",
    de: "Die Eigenschaft 'Felder' ist nicht angegeben.",
  },
  noCondition: { en: 'The condition is not specified.', ru: 'Не указано условие.', de: 'Die Bedingung ist nicht angegeben.' },
  noVariable: {
    en: "The 'Variable' property is not specified.",
    ru: "Свойство 'Переменная' не указано.",
    de: "Die Eigenschaft 'Variable' ist nicht angegeben.",
  },
  noVariables: { en: 'No variables to set.', ru: 'Не указаны переменные.', de: 'Es sind keine Variablen angegeben.' },
  noFields: { en: 'No fields to change.', ru: 'Не указаны поля документа.', de: 'Es sind keine Felder angegeben.' },
  noState: {
    en: 'The target status is not specified.',
    ru: 'Не указан новый статус.',
    de: 'Der Zielstatus ist nicht angegeben.',
  },
  wrongChild: {
    en: 'The activity "#PARENT#" cannot contain the activity "#CHILD#".',
    ru: 'Действие "#PARENT#" не может содержать действие "#CHILD#".',
    de: 'Die Aktivität "#PARENT#" darf die Aktivität "#CHILD#" nicht enthalten.',
  },
} satisfies Record<string, Record<'en' | 'ru' | 'de', string>>

export const say = (language: string, id: keyof typeof texts, values: Record<string, unknown> = {}): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`#${name}#`, () => toText(value)),
    texts[id][language === 'ru' || language === 'de' ? language : 'en'],
  )

/** A refusal with no code, only the portal's words. */
export const wordsOnly = (language: string, id: keyof typeof texts, values: Record<string, unknown> = {}) =>
  portalText(say(language, id, values))

/** htmlspecialcharsbx */
export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
