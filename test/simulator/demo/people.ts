import type { Department, Person } from '../state.ts'

type Zone = 'Europe/Moscow' | 'Europe/Berlin' | 'Europe/Helsinki' | 'Asia/Almaty' | 'Asia/Yekaterinburg'
type Flag = 'admin' | 'left' | 'extranet' | 'installs'
type Row = [name: string, lastName: string, position: string, department: number, zone: Zone, gender: 'M' | 'F', flag?: Flag]

const moscow = 'Europe/Moscow'
const berlin = 'Europe/Berlin'
const helsinki = 'Europe/Helsinki'
const almaty = 'Asia/Almaty'
const ural = 'Asia/Yekaterinburg'

export const departments: readonly Department[] = [
  { id: 1, name: 'Nordlicht', parent: null, head: 6 },
  { id: 2, name: 'Sales', parent: 1, head: 7 },
  { id: 3, name: 'Legal', parent: 1, head: 4 },
  { id: 4, name: 'Бухгалтерия', parent: 1, head: 10 },
  { id: 5, name: 'Personal', parent: 1, head: 2 },
  { id: 6, name: 'Закупки', parent: 1, head: 9 },
  { id: 7, name: 'IT', parent: 1, head: 1 },
  { id: 8, name: 'Lager und Logistik', parent: 1, head: 20 },
  { id: 9, name: 'Service', parent: 2, head: 25 },
]

// The place in the table is the person's id: 1 is Ирина Белова.
const rows: Row[] = [
  ['Ирина', 'Белова', 'Руководитель отдела ИТ', 7, moscow, 'F', 'admin'],
  ['Анна', 'Воронцова', 'Head of people', 5, moscow, 'F'],
  ['Katharina', 'Weiß', 'Vertriebsleiterin Nord', 2, berlin, 'F'],
  ['Jörg', 'Brandstätter', 'Leiter Recht', 3, berlin, 'M'],
  ['Ольга', 'Лебедева', 'Юрист', 3, moscow, 'F'],
  ['Dorothea', 'Lindqvist', 'Managing director', 1, helsinki, 'F', 'admin'],
  ['Hans-Peter', 'Freudenberg', 'Head of sales', 2, berlin, 'M'],
  ['Mia', 'Järvinen', 'Account manager', 2, helsinki, 'F'],
  ['Дмитрий', 'Ковалёв', 'Начальник отдела закупок', 6, moscow, 'M'],
  ['Нина', 'Аксёнова', 'Главный бухгалтер', 4, moscow, 'F'],
  ['Павел', 'Орехов', 'Юрист', 3, moscow, 'M', 'left'],
  ['Lena', 'Ostermann', 'Einkäuferin', 6, berlin, 'F', 'left'],
  ['Сергей', 'Мальцев', 'Менеджер по продажам', 2, ural, 'M', 'left'],
  ['Гульнара', 'Сафина', 'Бухгалтер', 4, ural, 'F'],
  ['Tobias', 'Eichinger-Hohenfels', 'Systemadministrator', 7, berlin, 'M', 'admin'],
  ['Emilia', 'Sandström', 'Service coordinator', 9, helsinki, 'F'],
  ['Айгерим', 'Нурланова', 'Региональный менеджер', 2, almaty, 'F'],
  ['Oliver', 'Whitcombe', 'Account manager', 2, berlin, 'M'],
  ['Светлана', 'Громова', 'Кадровый менеджер', 5, moscow, 'F'],
  ['Uwe', 'Petersen', 'Leiter Logistik', 8, berlin, 'M'],
  ['Алексей', 'Чернышёв', 'Специалист по закупкам', 6, moscow, 'M'],
  ['Sabine', 'Köhler', 'Buchhalterin', 4, berlin, 'F'],
  ['Ruairí', 'O’Donnell', 'Sales engineer', 2, berlin, 'M'],
  ['Марина', 'Степанова', 'Специалист по договорам', 3, moscow, 'F'],
  ['Henrik', 'Aaltonen', 'Head of service', 9, helsinki, 'M'],
  ['Ержан', 'Абдрахманов', 'Сервисный инженер', 9, almaty, 'M'],
  ['Friederike', 'Schmidt-Rottluff', 'Referentin Personal', 5, berlin, 'F'],
  ['Владимир', 'Ткаченко', 'Кладовщик', 8, moscow, 'M'],
  ['Jan', 'Kowalczyk', 'Warehouse shift lead', 8, berlin, 'M'],
  ['Екатерина', 'Миронова', 'Менеджер по продажам', 2, moscow, 'F'],
  ['Matthias', 'Vogel', 'Vertriebsinnendienst', 2, berlin, 'M'],
  ['Юлия', 'Рябова', 'Экономист', 4, moscow, 'F'],
  ['Charlotte', 'Ashworth', 'Compliance officer', 3, berlin, 'F'],
  ['Игорь', 'Захаров', 'Программист', 7, ural, 'M', 'installs'],
  ['Anneli', 'Korhonen', 'Service engineer', 9, helsinki, 'F'],
  ['Stefan', 'Grünwald', 'Fuhrparkleiter', 8, berlin, 'M'],
  ['Наталья', 'Васильева', 'Секретарь', 1, moscow, 'F'],
  ['Thomas', 'Ellery', 'Procurement specialist', 6, berlin, 'M'],
  ['Руслан', 'Хасанов', 'Менеджер по продажам', 2, ural, 'M'],
  ['Birgit', 'Hansen', 'Qualitätsmanagerin', 9, berlin, 'F'],
  ['Максим', 'Дорофеев', 'Аналитик', 7, moscow, 'M'],
  ['Markus', 'Lindner', 'External tax adviser', 0, berlin, 'M', 'extranet'],
]

export const demoPeople = (): Person[] =>
  rows.map(([name, lastName, position, department, timeZone, gender, flag], index) => ({
    id: index + 1,
    name,
    lastName,
    position,
    photo: '',
    active: flag !== 'left',
    admin: flag === 'admin',
    installsApps: flag === 'installs',
    extranet: flag === 'extranet',
    departments: department === 0 ? [] : [department],
    timeZone,
    gender,
    email: `person${index + 1}@nordlicht.example`,
  }))

export const peopleWhoLeft: readonly number[] = rows.flatMap((row, index) => (row[6] === 'left' ? [index + 1] : []))

/** Those who may be asked or start something, save for the person the demo opens with. */
export const colleagues: readonly number[] = rows.flatMap((row, index) =>
  index === 0 || row[6] === 'left' || row[6] === 'extranet' ? [] : [index + 1],
)

export const fullName = (id: number): string => {
  const row = rows[id - 1]
  return row ? `${row[0]} ${row[1]}` : ''
}
