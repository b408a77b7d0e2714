/** Something worth knowing before an upload (BPT_FORMAT §8). `warn` may break at the start or on another portal, `note` is only told. */
export type Finding = {
  level: 'warn' | 'note'
  code: FindingCode
  /** placeholders of the text */
  values?: Record<string, string | number>
  /** the activity it is about, by its id */
  activity?: string
}
export type FindingCode =
  | 'encoding'
  | 'version'
  | 'duplicateKey'
  | 'trailing'
  | 'bigInteger'
  | 'duplicateName'
  | 'missingState'
  | 'missingStart'
  | 'danglingResult'
  | 'undeclared'
  | 'undescribed'
  | 'code'
  | 'webhook'
  | 'restActivity'
  | 'portalPerson'
  | 'portalGroup'
  | 'portalType'
  | 'portalStage'
  | 'portalTemplate'
  | 'portalDefault' // any of these in the default of a parameter, variable or constant
  | 'portalGlobal' // a variable or constant of the whole portal
  | 'wrongChild'
  | 'emptyCondition'
  | 'unknownType'
  | 'missingBlock'
  | 'switchedOff'

/** What is told of one activity, before its id is put to it. */
export type Remark = Omit<Finding, 'activity'>

/** As much of a name as a sentence can hold. */
export const short = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name)
