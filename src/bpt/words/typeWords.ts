import { text } from '@/i18n/i18n'

/** Class names without "Activity", as `steps.type.…` names them. */
// biome-ignore format: one name is one word
const named = [
  'Approve', 'Review', 'RequestInformation', 'RequestInformationOptional', 'RpaApprove', 'RpaReview', 'RpaRequest', 'RpaMove',
  'IfElse', 'IfElseBranch', 'While', 'ForEach', 'Parallel', 'Listen', 'EventDriven', 'Delay', 'RobotDelay', 'Sequence',
  'SequentialWorkflow', 'StateMachineWorkflow', 'NodeWorkflow', 'State', 'StateInitialization', 'StateFinalization', 'SetState',
  'HandleExternalEvent', 'EmptyBlock', 'Terminate', 'StartWorkflow', 'Code', 'CompleteTask', 'StartScript', 'SetField', 'SetVariable', 'SetGlobalVar',
  'SetPermissions', 'SetStateTitle', 'Mail', 'IMNotify', 'ImMessage', 'ImAddMessageToGroupChat', 'SocNetMessage', 'SocnetBlogPost',
  'Log', 'EventLog', 'Task', 'Task2', 'GetUser', 'GetUserInfo', 'Absence', 'Calendar', 'Calendar2', 'WebHook',
  'CreateDocument', 'DeleteDocument', 'PublishDocument', 'UnpublishDocument', 'LockDocument', 'UnlockDocument', 'SaveHistory',
  'ForumReview', 'CreateListsDocument', 'UpdateListsDocument', 'GetListsDocument', 'MathOperation', 'RandomString', 'FixResult',
  'CreateCrmCompanyDocument', 'CreateCrmContactDocument', 'CreateCrmDealDocument', 'CreateCrmLeadDocument', 'CrmChangeStatus',
  'CrmChangeDealCategory', 'CrmChangeDynamicCategory', 'CrmChangeRelations', 'CrmChangeRequisite', 'CrmChangeResponsible',
  'CrmCompleteTask', 'CrmControlNotify', 'CrmConvertDocument', 'CrmCopyDeal', 'CrmCopyDynamic', 'CrmCreateCall', 'CrmCreateMeeting',
  'CrmCreateToDo', 'CrmCreateRequest', 'CrmCreateDynamic', 'CrmUpdateDynamic', 'CrmDeleteDynamic', 'CrmCreateReturnLead',
  'CrmEventAdd', 'CrmExclude', 'CrmGenerateEntityDocument', 'CrmGetDataEntity', 'CrmGetDynamicInfo', 'CrmGetRelationsInfo',
  'CrmGetRequisitesInfo', 'CrmSendEmail', 'CrmSendSms', 'CrmSetCompanyField', 'CrmSetContactField', 'CrmSetObserverField',
  'CrmTimelineCommentAdd', 'CrmWait', 'CrmAddProductRow', 'CrmRemoveProductRow', 'DiskAddFolder', 'DiskUpload', 'DiskCopyMove',
  'DiskRemove', 'DiskDetail',
] as const
type Named = (typeof named)[number]

const byClass = new Map<string, Named>(named.map((name) => [name, name]))

/** What an activity of this class is called; of a class that is not known, its name made readable. */
export function typeName(type: string): string {
  const short = type.replace(/Activity$/, '')
  const known = byClass.get(short)
  if (known) return text(`steps.type.${known}`)
  if (/^rest_[0-9a-f]+$/i.test(type)) return text('steps.type.ofApp')
  const words = readable(short.replace(/Trigger$/, ''))
  return /.Trigger$/.test(short) ? text('steps.type.trigger', { name: words }) : words
}

const readable = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll('_', ' ')
