import type { Activity } from '../import/activity.ts'
import { asMap, asValues, isYes, type PhpMap, toInt, toText } from '../php.ts'
import type { PortalState, Step, TaskKind } from '../state.ts'
import { peopleOf } from './people.ts'
import { resolve, resolveText, type Scope } from './values.ts'

const asks: readonly string[] = [
  'ApproveActivity',
  'ReviewActivity',
  'RequestInformationActivity',
  'RequestInformationOptionalActivity',
] satisfies TaskKind[]

export const isQuestion = (activity: Activity): activity is Activity & { type: TaskKind } => asks.includes(activity.type)

/** The task that an activity puts to people. */
export function questionOf(state: PortalState, scope: Scope, activity: Activity & { type: TaskKind }): Step {
  const { properties, type, name } = activity
  const status = toText(properties.SetStatusMessage) === 'N' ? '' : resolveText(scope, properties.StatusMessage)
  return {
    kind: type,
    activityName: name,
    name: resolveText(scope, properties.Name).slice(0, 128),
    description: resolveText(scope, properties.Description),
    state: status || scope.walk.title,
    people: peopleOf(state, scope, properties.Users),
    decidedBy: decidedBy(type, toText(properties.ApproveType)),
    delegation: delegation(properties.DelegationType),
    hoursToAnswer: hours(properties),
    parameters: Object.fromEntries(
      labels.flatMap(([from, to]) => (properties[from] === undefined ? [] : [[to, resolveText(scope, properties[from])]])),
    ),
    ...(type.startsWith('RequestInformation') && {
      fields: asValues(properties.RequestedInformation).map((item) => fieldOf(scope, asMap(item))),
    }),
    endsOnRefusal: false,
  }
}

/** How REST calls what the designer saves. */
const labels = [
  ['CommentLabelMessage', 'CommentLabel'],
  ['CommentRequired', 'CommentRequired'],
  ['ShowComment', 'ShowComment'],
  ['TaskButtonMessage', 'StatusOkLabel'],
  ['TaskButton1Message', 'StatusYesLabel'],
  ['TaskButton2Message', 'StatusNoLabel'],
  ['TaskButtonCancelMessage', 'StatusCancelLabel'],
] as const

function decidedBy(type: string, approveType: string): Step['decidedBy'] {
  if (type.startsWith('RequestInformation')) return 'any'
  return approveType === 'all' || approveType === 'vote' ? approveType : 'any'
}

// Old exports say `1>`.
const delegation = (value: unknown): Step['delegation'] => {
  const kind = toInt(value)
  return kind === 1 || kind === 2 || kind === 3 ? kind : 0
}

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 }

function hours({ TimeoutDuration, TimeoutDurationType }: PhpMap): number | null {
  const time = toInt(TimeoutDuration) * (seconds[toText(TimeoutDurationType)] ?? 1)
  return time > 0 ? time / 3600 : null
}

const baseTypes: Record<string, string> = {
  'S:employee': 'user',
  'S:DiskFile': 'int',
  'S:HTML': 'text',
  internalselect: 'select',
}

function fieldOf(
  scope: Scope,
  { Name, Title, Description, Type, Required, Multiple, Options, Settings, Default }: PhpMap,
): PhpMap {
  const type = toText(Type) || 'string'
  return {
    Id: toText(Name),
    Type: type,
    BaseType: baseTypes[type] ?? (type.includes(':') ? 'string' : type),
    Name: toText(Title) || toText(Name),
    Description: toText(Description),
    Multiple: isYes(Multiple),
    Required: isYes(Required),
    Options: Options ?? null,
    Settings: Settings ?? null,
    Default: resolve(scope, Default) ?? (isYes(Multiple) ? [] : ''),
  }
}
