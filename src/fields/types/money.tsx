import { defaultTexts, firstDefault, scalarText } from '@/fields/defaults'
import type { FieldDescriptor } from '@/fields/descriptor'
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
    // An amount that came without a currency goes back without one, until somebody chooses.
    return { amount, currency: currency || (amount ? '' : (offered(descriptor)[0] ?? usual[language])) }
  },
  wireValue: ({ amount, currency }, descriptor, context) => {
    if (amount.trim() === '') return ''
    // What nobody touched goes back to the digit, without the cents that were only shown.
    const before = defaultTexts(descriptor).find((value) => moneyOf(value, context.language).amount === amount)
    const sum = before ? before.split('|')[0] : numberWire(amount, context)
    return currency ? `${sum}|${currency}` : sum
  },
}

function moneyOf(value: string, language: Language): Money {
  const [amount = '', currency = ''] = value.split('|')
  return { amount: isPlain(amount) ? cents(language).format(amount) : writtenNumber(amount, language), currency }
}

const isPlain = (amount: string): amount is `${number}` => /^-?\d+(\.\d{1,2})?$/.test(amount)
const cents = (language: Language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2 })

/** The currencies that the field's options allow, by key or by name. */
const offered = ({ options }: FieldDescriptor): string[] =>
  options.flatMap(({ value, label }) => [value, label].find((text) => /^[A-Z]{3}$/.test(text)) ?? [])

const usual: Record<Language, string> = { en: 'USD', ru: 'RUB', de: 'EUR' }
const common = ['EUR', 'USD', 'RUB', 'KZT', 'BYN', 'UAH', 'GBP', 'CHF', 'PLN', 'CZK', 'TRY', 'CNY', 'INR', 'BRL', 'MXN', 'JPY']
const more = ['AED', 'AMD', 'AZN', 'CAD', 'GEL', 'HUF', 'IDR', 'KGS', 'MDL', 'RON', 'RSD', 'SEK', 'THB', 'UZS', 'VND']

function MoneyBox({ id, labelId, descriptor, describedBy, invalid, value, onChange, onBlur, focusRef }: ControlProps<Money>) {
  const allowed = offered(descriptor)
  const known = allowed.length > 0 ? allowed : [...common, ...more]
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
          <option key={currency} value={currency}>
            {currency || '—'}
          </option>
        ))}
      </select>
    </span>
  )
}
