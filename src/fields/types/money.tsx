import { defaultTexts, firstDefault, scalarText } from '@/fields/defaults'
import { type ControlProps, type FieldType, ruled } from '@/fields/fieldType'
import { writtenNumber } from '@/fields/number'
import { type Language, text } from '@/i18n/i18n'
import { numberProblem, numberWire } from './number'
import { emptyProblem } from './string'

type Money = { amount: string; currency: string }

/** UF:money, S:Money: "100.50|USD". */
export const money: FieldType<Money> = {
  Control: MoneyBox,
  schema: (descriptor, context) => ruled(({ amount }) => emptyProblem(amount, descriptor) ?? numberProblem(amount, context)),
  initialValue: (descriptor, { language }) => {
    const { amount, currency } = moneyOf(scalarText(firstDefault(descriptor)), language)
    return { amount, currency: currency || descriptor.options[0]?.value || usual[language] }
  },
  wireValue: ({ amount, currency }, descriptor, context) => {
    if (amount.trim() === '') return ''
    // What nobody touched goes back to the digit, without the cents that were only shown.
    const before = defaultTexts(descriptor).find((value) => moneyOf(value, context.language).amount === amount)
    return `${before ? before.split('|')[0] : numberWire(amount, context)}|${currency}`
  },
}

function moneyOf(value: string, language: Language): Money {
  const [amount = '', currency = ''] = value.split('|')
  return { amount: isPlain(amount) ? cents(language).format(amount) : writtenNumber(amount, language), currency }
}

const isPlain = (amount: string): amount is `${number}` => /^-?\d+(\.\d{1,2})?$/.test(amount)
const cents = (language: Language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2 })

const usual: Record<Language, string> = { en: 'USD', ru: 'RUB', de: 'EUR' }
const common = ['EUR', 'USD', 'RUB', 'KZT', 'BYN', 'UAH', 'GBP', 'CHF', 'PLN', 'CZK', 'TRY', 'CNY', 'INR', 'BRL', 'MXN', 'JPY']
const more = ['AED', 'AMD', 'AZN', 'CAD', 'GEL', 'HUF', 'IDR', 'KGS', 'MDL', 'RON', 'RSD', 'SEK', 'THB', 'UZS', 'VND']

function MoneyBox({ id, labelId, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<Money>) {
  const known = descriptor.options.length > 0 ? descriptor.options.map((option) => option.value) : [...common, ...more]
  const currencies = known.includes(value.currency) ? known : [value.currency, ...known]
  return (
    <span className="in">
      <input
        id={id}
        ref={focusRef}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value.amount}
        onChange={(event) => onChange({ ...value, amount: event.target.value })}
        onBlur={onBlur}
        aria-required={descriptor.required}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      />
      <select
        id={`${id}-currency`}
        value={value.currency}
        onChange={(event) => onChange({ ...value, currency: event.target.value })}
        aria-label={text('fields.currency')}
        aria-describedby={labelId}
      >
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    </span>
  )
}
