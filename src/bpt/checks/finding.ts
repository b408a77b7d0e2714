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
  | 'wrongChild'
  | 'emptyCondition'
  | 'unknownType'
  | 'missingBlock'
  | 'switchedOff'
