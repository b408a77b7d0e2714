/** Words that document titles are made of. */
export const companies = [
  'Müller & Söhne GmbH',
  'ООО «Северный терминал»',
  'Oy Nordvik Ab',
  'Stadtwerke Rostock',
  'Verpackungstechnik Lübeck GmbH & Co. KG',
  'ПАО «Волга»',
  'ТОО «Алтын Логистик»',
  'АО «Каспий Трейд»',
  'Bäckerei Hohenfels GmbH & Co. KG',
  'ЗАО «Минводы»',
  'Harbour & Pike Ltd',
  'Kühltransporte Nord KG',
  'ООО «Логопарк Юг»',
  'Greenfield Dairy plc',
  'Hansa Fruchtimport AG',
  'ИП Самойлов А. В.',
  'Baltic Cold Chain OÜ',
  'Molkerei Wendland eG',
  'ООО «Уралхолод»',
  'Fjord Seafood AS',
  'Brightwater Brewing Co.',
  'АО «Полюс»',
] as const

export const subjects = [
  'framework order, Q1',
  'поставка запчастей для линии розлива',
  'Wartung Kühlanlage',
  'cold store extension, 3 400 m²',
  'сервисный контракт',
  'Lieferung Kältemittel und Kühlaggregate',
  'refrigerated containers, 12 units',
  'модернизация насосной станции',
  'Rahmenvertrag Kühltechnik, Nachtrag',
  'heat pumps, second lot',
  'монтаж холодильных камер',
  'Ersatzteile und Verbrauchsmaterial',
] as const

export const premises = ['склада', 'офиса', 'погрузчиков', 'торгового зала', 'холодильной камеры', 'стоянки'] as const

export const goods = [
  'ноутбуки для отдела продаж',
  'паллеты, 400 шт.',
  'средства защиты для склада',
  'принтеры этикеток',
  'мебель для переговорной',
  'шины для погрузчиков',
] as const

export const contacts = [
  'Sophie Hartmann',
  'Артём Гусев',
  'Eleanor Finch',
  'Мария Карпова',
  'Lukas Brenner',
  'Дамир Жумабаев',
  'Ingrid Solberg',
  'Константин Рогов',
  'Amelia Thornton',
  'Heike Wulff',
] as const

export const files = [
  'Reisekostenrichtlinie',
  'Регламент пожарной безопасности',
  'Information security policy',
  'Hygieneplan Lager',
  'Положение о командировках',
  'Code of conduct',
  'Betriebsvereinbarung Homeoffice',
  'Price list, wholesale',
] as const

export const costItems = [
  'Реклама и выставки',
  'Аренда',
  'Связь и интернет',
  'Командировки',
  'Ремонт оборудования',
  'Транспорт',
  'Обучение',
  'Программное обеспечение',
  'Хозяйственные расходы',
  'Консультации',
] as const

export const productGroups = [
  'Kühlzellen',
  'Compressors',
  'Теплообменники',
  'Verdampfer',
  'Control systems',
  'Холодильные витрины',
  'Dichtungen',
  'Service contracts',
] as const
