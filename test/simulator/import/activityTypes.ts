const asking = ['Approve', 'Review', 'RequestInformation', 'RequestInformationOptional', 'HandleExternalEvent']
const flow = [
  'Sequence', 'IfElse', 'IfElseBranch', 'Parallel', 'While', 'ForEach', 'EmptyBlock', 'Listen', 'EventDriven', 'State',
  'StateInitialization', 'StateFinalization', 'SetState', 'Delay', 'RobotDelay', 'Terminate', 'StartWorkflow', 'Code',
] // biome-ignore format: a list of words
const steps = [
  'SetField', 'SetVariable', 'SetGlobalVariable', 'SetConstant', 'SetPermissions', 'SetStateTitle', 'SocNetMessage', 'IMNotify', 'ImMessage',
  'Mail', 'Log', 'Task2', 'CreateTask2', 'GetUser', 'GetUserInfo', 'Absence', 'Calendar2', 'WebHook', 'MathOperation', 'RandomString',
  'CreateDocument', 'UpdateListsDocument', 'CreateListsDocument', 'GetListsDocument', 'PublishDocument', 'DeleteDocument', 'LockDocument',
  'CrmChangeStatus', 'CrmChangeResponsible', 'CrmTimelineCommentAdd', 'CrmCreateCall', 'CrmCreateMeeting', 'CrmGetRequisitesInfo', 'CrmSendEmail',
  'CrmCreateDynamic', 'DiskCopyMove', 'DiskUpload', 'DiskRemove', 'DiskDetail', 'GetFieldsInfo', 'PrintDocument', 'MessageToChat', 'AiAgent',
] // biome-ignore format: a list of words
const roots = ['SequentialWorkflow', 'StateMachineWorkflow', 'NodeWorkflow']
const triggers = ['CrmItemAddedTrigger', 'CrmItemChangedTrigger', 'ManualStartTrigger']

const known = new Set([...[...asking, ...flow, ...steps, ...roots].map((name) => `${name}Activity`), ...triggers])

/** Whether this portal has such an activity; `installed` are those of its apps and modules. */
export const isKnownType = (type: string, installed: readonly string[]): boolean => known.has(type) || installed.includes(type)

export const isRootType = (type: string): boolean => roots.some((name) => type === `${name}Activity`)
