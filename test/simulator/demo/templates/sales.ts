import { field } from '../fields.ts'
import { approve, type DemoTemplateRow, request, review, waitForCommand } from './steps.ts'

const customers = { DEAL: 'N', CONTACT: 'Y', COMPANY: 'Y', LEAD: 'N' }

export const salesTemplates = (isoIn: (days: number) => string): DemoTemplateRow[] => [
  {
    name: 'Discount approval',
    description: 'Head of sales decides above 15 %',
    type: 'DEAL',
    author: 7,
    parameters: {
      Discount: {
        Name: 'Discount, %',
        Description: '',
        Type: 'double',
        Required: '1',
        Multiple: '0',
        Options: '',
        Default: '15',
      },
      Reason: {
        Name: 'Reason',
        Description: 'One sentence is enough',
        Type: 'text',
        Required: '0',
        Multiple: '0',
        Options: null,
        Default: '',
      },
    },
    script: [
      approve('Approve', 'Reject', {
        name: 'Approve discount above 15 %',
        state: 'Head of sales',
        people: [7],
        delegation: 1,
        hours: 24,
        comment: 'YA',
        commentLabel: 'Why this discount',
        description:
          'The customer asked for [b]18 %[/b] on the first order.\n[list][*]Turnover last year: [b]212 000 EUR[/b]\n[*]Payment: on time, always\n[*]Competitor: [color=#c0392b]Kälte Direkt[/color] offers 16 %[/list]',
      }),
      review('Noted', {
        name: 'Take note of the discount',
        state: 'Sales back office',
        people: [31, 22],
        decidedBy: 'all',
        comment: 'hidden',
      }),
    ],
  },
  {
    name: 'Tender',
    description: 'State machine: 4 states',
    type: 'DEAL',
    author: 7,
    script: [
      waitForCommand({
        name: 'Choose the next stage',
        state: 'Evaluation',
        people: [1, 7],
        hours: 72,
        description: 'The offers are in. Send the tender on to [i]Negotiation[/i] or back to [i]Questions[/i].',
      }),
      approve('Sign', 'Withdraw', { name: 'Sign the offer', state: 'Signing', people: [6], delegation: 2, comment: 'YR' }),
    ],
  },
  {
    name: 'Lead qualification',
    description: 'First call, need, budget',
    type: 'LEAD',
    author: 3,
    autoExecute: 1,
    script: [
      request('Save result', {
        name: 'Qualify the enquiry',
        state: 'First call',
        people: [3, 8],
        delegation: 1,
        hours: 96,
        comment: 'N',
        description:
          'Call the customer and fill in what you heard. The script is in the [url=/knowledge/sales/first-call/]knowledge base[/url].',
        fields: [
          field('reached', 'bool', 'Customer reached', { required: true }),
          field('area', 'double', 'Area, m²', {
            required: true,
            value: '3400.5',
            description: 'As the customer says; a guess is fine',
          }),
          field('temperature', 'int', 'Lowest temperature, °C', { value: '-25' }),
          field('next_call', 'datetime', 'Next call', { value: isoIn(2) }),
          field('best_time', 'time', 'Best time to call', { value: '10:30' }),
          field('client', 'UF:crm', 'Customer', { settings: customers, description: 'Company or contact' }),
          field('interests', 'E:EList', 'Product groups', { multiple: true, options: '49', settings: { IBLOCK_ID: '49' } }),
          field('channel', 'select', 'How they found us', {
            options: { site: 'Website', fair: 'Trade fair', partner: 'Partner', call: 'Cold call' },
            value: 'site',
          }),
          field('phones', 'phone', 'Phone numbers', { multiple: true }),
          field('mail', 'email', 'E-mail for the offer'),
          field('summary', 'text', 'What they need', { required: true }),
        ],
      }),
    ],
  },
  {
    name: 'Angebotsprüfung',
    description: 'Kalkulation, dann Freigabe durch die Vertriebsleitung',
    type: 'QUOTE',
    author: 3,
    script: [
      request('Kalkulation speichern', {
        name: 'Kalkulation ergänzen',
        state: 'Kalkulation',
        people: [31, 22],
        delegation: 1,
        hours: 168,
        comment: 'Y',
        commentLabel: 'Hinweis für die Vertriebsleitung',
        description:
          'Bitte die [u]Einkaufspreise vom laufenden Monat[/u] verwenden.\n[quote]Kunde wünscht Lieferung frei Haus.[/quote]',
        fields: [
          field('margin', 'double', 'Marge, %', { required: true, value: '12.5' }),
          field('weeks', 'int', 'Lieferzeit, Wochen', { required: true }),
          field('terms', 'internalselect', 'Zahlungsbedingung', {
            options: { n14: '14 Tage netto', n30: '30 Tage netto', pre: 'Vorkasse' },
          }),
          field('partial', 'bool', 'Teillieferung möglich', { value: 'N' }),
          field('delivery_days', 'date', 'Mögliche Liefertage', { multiple: true, value: [isoIn(30), isoIn(37)] }),
          field('template_file', 'S:DiskFile', 'Vorlage aus dem Drive'),
          field('note', 'S:HTML', 'Text für das Angebot', { value: 'Wir freuen uns auf die <b>Zusammenarbeit</b>.' }),
        ],
      }),
      approve('Freigeben', 'Zurückgeben', {
        name: 'Angebot prüfen und freigeben',
        state: 'Freigabe',
        people: [7],
        delegation: 0,
        comment: 'YR',
        description: 'Marge und Lieferzeit stehen in der Kalkulation.',
      }),
    ],
  },
]
