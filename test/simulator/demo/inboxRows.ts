/** Deadline: hours ago or ahead, 'today', 'none', or [days from today, hour]. */
export type Due = number | 'today' | 'none' | [days: number, hour: number]
export type InboxRow = {
  template: string
  step?: number
  document?: string
  name?: string
  description?: string
  from: number
  /** hours since it was started */
  waits: number
  due: Due
  /** others who are asked the same */
  with?: number[]
}

/** What the first person finds in the inbox: the tasks of the design's pictures and one of every other sort. */
export const inbox: readonly InboxRow[] = [
  {
    template: 'Contract approval',
    document: 'Vertrag über die Lieferung und Inbetriebnahme von Verpackungsanlagen Nr. 2026/114-B',
    from: 2,
    waits: 6 * 24,
    due: [-2, 18],
  },
  {
    template: 'Согласование счёта',
    document: 'Счёт № 4471 от 12.11.2026, ООО «Северный терминал»',
    from: 10,
    waits: 4 * 24,
    due: -27,
    with: [14],
  },
  { template: 'Discount approval', document: 'Müller & Söhne GmbH: framework order, Q1 2027', from: 3, waits: 26, due: -5 },
  {
    template: 'Policy acknowledgement',
    document: 'Reisekostenrichtlinie 2027 (final, unterschrieben).pdf',
    name: 'Read the updated travel policy',
    from: 6,
    waits: 8 * 24,
    due: 'today',
    with: [8, 15, 16, 18],
  },
  {
    template: 'Vacation request',
    document: 'Vacation request No. 512',
    name: 'Urlaubsantrag: Katharina Weiß, 22.12.–05.01.',
    from: 3,
    waits: 2,
    due: 'today',
  },
  {
    template: 'Vacation request',
    document: 'Vacation request No. 515',
    name: 'Urlaubsantrag: Дмитрий Ковалёв, 29–31 Dec',
    from: 9,
    waits: 2,
    due: [2, 18],
  },
  {
    template: 'Vacation request',
    document: 'Vacation request No. 516',
    name: 'Urlaubsantrag: Mia Järvinen, 28.12.–08.01.',
    from: 8,
    waits: 1,
    due: [2, 18],
  },
  {
    template: 'Vacation request',
    document: 'Vacation request No. 518',
    name: 'Urlaubsantrag: Гульнара Сафина, 30–31 Dec',
    from: 14,
    waits: 0.8,
    due: [2, 18],
  },
  {
    template: 'Vacation request',
    document: 'Vacation request No. 519',
    name: 'Urlaubsantrag: Tobias Eichinger-Hohenfels, 23.12.',
    from: 15,
    waits: 0.5,
    due: [3, 18],
  },
  {
    template: 'Согласование договора',
    document: 'Договор аренды № 88/АП «Логопарк Юг»',
    name: 'Согласовать договор аренды склада',
    from: 24,
    waits: 72,
    due: [3, 18],
  },
  { template: 'Tender', document: 'Anfrage Stadtwerke Rostock, Ausschreibung 7', from: 7, waits: 50, due: [3, 12] },
  { template: 'Refund', document: 'Refund to Oy Nordvik Ab, order 10 233', from: 16, waits: 0.7, due: [6, 18] },
  { template: 'Supplier audit 2025', document: 'Oy Nordvik Ab', from: 6, waits: 11 * 24, due: [10, 12] },
  {
    template: 'Lead qualification',
    document: 'Anfrage über Website: Kühlhaus Rostock, 3 400 m²',
    from: 0,
    waits: 3,
    due: [4, 10],
  },
  { template: 'Onboarding', document: 'Emilia Hartwig', from: 2, waits: 30, due: [5, 9] },
  { template: 'Onboarding', step: 1, document: 'Константин Рогов', from: 19, waits: 9, due: 2 },
  {
    template: 'Angebotsprüfung',
    document: 'Angebot 2026-318: Wärmepumpen, Stadtwerke Rostock',
    from: 31,
    waits: 20,
    due: [7, 17],
  },
  {
    template: 'Angebotsprüfung',
    step: 1,
    document: 'Angebot 2026-305: Wartung Kühlanlage, Molkerei Wendland eG',
    from: 3,
    waits: 44,
    due: 'none',
  },
  {
    template: 'Закупка',
    document: 'Заявка на закупку № 1204: ноутбуки для отдела продаж',
    from: 9,
    waits: 70,
    due: [5, 18],
    with: [9, 21],
  },
  {
    template: 'Согласование счёта',
    step: 1,
    document: 'Счёт № 4468 от 09.11.2026, ПАО «Волга»',
    from: 14,
    waits: 90,
    due: [1, 18],
  },
  { template: 'Проверка контрагента', document: 'ТОО «Алтын Логистик»', from: 5, waits: 12 * 24, due: 'none' },
  {
    template: 'Согласование договора',
    step: 1,
    document: 'Договор № 71/АП, продление',
    from: 5,
    waits: 9 * 24,
    due: [9, 18],
    with: [41, 34],
  },
  {
    template: 'Contract approval',
    step: 2,
    document: 'Rahmenvertrag Kühltechnik, Nachtrag 3',
    from: 13,
    waits: 240 * 24,
    due: 'none',
    with: [12],
  },
  {
    template: 'Refund',
    step: 1,
    document: 'Refund to Harbour & Pike Ltd, order 10 198',
    from: 18,
    waits: 31,
    due: [12, 18],
    with: [10],
  },
]

/** A few that are answered already: the portal keeps them for about a day. */
export const answered = [
  { template: 'Vacation request', name: 'Urlaubsantrag: Henrik Aaltonen, 07.12.', from: 25, status: 1 },
  { template: 'Discount approval', name: 'Approve discount above 15 %', from: 8, status: 2 },
  { template: 'Policy acknowledgement', name: 'Read the code of conduct', from: 6, status: 3 },
  { template: 'Refund', name: 'Enter bank details for the refund', from: 16, status: 3 },
  { template: 'Contract approval', name: 'Check counterparty and contract terms', from: 33, status: 5 },
] as const
