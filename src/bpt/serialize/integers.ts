const WHOLE = /^(0|-?[1-9]\d{0,18})$/
const LARGEST = 2n ** 63n

/** An integer in the smallest form that holds it. */
export function integer(digits: string): number | bigint {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value + 0 : BigInt(digits) // + 0: PHP knows no -0
}

/** PHP makes an integer of a key that reads like one: "7" is 7, "07" and "-0" stay text. */
export function arrayKey(text: string): number | bigint | string {
  if (!WHOLE.test(text)) return text
  const value = integer(text)
  return value < LARGEST && value >= -LARGEST ? value : text
}
