import type { ControlProps } from '@/fields/fieldType'
import { text } from '@/i18n/i18n'
import { textual } from './string'
import { TextBox } from './TextBox'

const UrlBox = (props: ControlProps<string>) => <TextBox {...props} inputMode="url" placeholder="https://" />

export const url = textual(UrlBox, (value) => (isAddress(value) ? undefined : text('fields.url')))

// "example.com/a" without a protocol is an address to people.
const isAddress = (value: string) =>
  !/\s/.test(value) && (URL.canParse(value) || (value.includes('.') && URL.canParse(`https://${value}`)))
