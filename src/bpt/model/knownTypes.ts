const names = `
  Absence Approve Calendar Calendar2 Code CompleteTask CreateDocument CreateListsDocument Delay DeleteDocument EmptyBlock EventDriven
  FixResult ForEach ForumReview GetListsDocument GetUser GetUserInfo HandleExternalEvent IfElse IfElseBranch Listen LockDocument Log
  Mail MathOperation NodeWorkflow Parallel PublishDocument RandomString RequestInformation RequestInformationOptional Review RobotDelay
  SaveHistory Sequence SequentialWorkflow SetField SetGlobalVar SetPermissions SetState SetStateTitle SetVariable StartScript
  StartWorkflow State StateFinalization StateInitialization StateMachineWorkflow Terminate Trace UnlockDocument UnpublishDocument
  UpdateListsDocument WebHook While`
const known = new Set(names.trim().toLowerCase().split(/\s+/))

// The modules bring many, and every version of the portal some more.
const families = /^(crm|disk|im|iblock|intranet|lists|rpa|sign|socnet|tasks?\d?|timeman|voximplant)|trigger$/

/** The portal's own types, as far as this app knows them; anything else came from a module, an app or a later version. */
export function isKnownType(type: string): boolean {
  const name = type
    .slice(0, 100)
    .toLowerCase()
    .replace(/activity$/, '')
  return known.has(name) || families.test(name)
}
