import { asMap, asValues, isPhpArray, type PhpMap, toText } from '../php.ts'

/** A node of TEMPLATE as the simulated portal looks at it. */
export type Activity = { type: string; name: string; isOn: boolean; properties: PhpMap; children: Activity[] }

export function readActivity(value: unknown): Activity {
  const { Type, Name, Activated, Properties, Children } = asMap(value)
  return {
    type: toText(Type),
    name: toText(Name),
    isOn: toText(Activated) !== 'N',
    properties: asMap(Properties),
    children: asValues(Children).filter(isPhpArray).map(readActivity),
  }
}
