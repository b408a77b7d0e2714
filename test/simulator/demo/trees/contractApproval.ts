import type { DemoStep } from '../templates/steps.ts'
import { type DemoTree, declared, designer, type Node, on, otherwise, sequential, when, whenVariable } from './build.ts'
import { question } from './question.ts'

const make = designer('contract-approval')
/** As in the pictures of the design. */
export const HEAD = 'A52714_88301_41977_20115'

/** What the portal has (7) and what the newer file has (8): a loop, a shorter deadline, half the limit. */
export function contractApproval(steps: readonly DemoStep[], version: 7 | 8): Node {
  const limit = version === 7 ? '100000|EUR' : '50000|EUR'
  const approved = on(HEAD, 'ApprovedCount', '>', '0')
  return sequential([
    make.setVariable('set', 'Set variables', { Amount: '{=Template:Amount}', Legal_entity: '{=Template:Legal_entity}' }),
    make.head('head', 'Find the head of the starter', '{=Template:TargetUser}', version === 7 ? 'user_4' : 'user_418'),
    headApproves(version),
    make.choice(
      'decision',
      'Decision',
      make.branch('small', 'Approved, up to the limit', when(on('Variable', 'Amount', '<=', limit), approved), [
        make.setField('stage', 'Set stage “Signing”', { STAGE_ID: 'C2:SIGNING', OPPORTUNITY: '{=Variable:Amount}' }),
      ]),
      make.branch(
        'large',
        'Approved, above the limit',
        when(on('Variable', 'Amount', '>', limit), approved),
        legal(steps, version),
      ),
      make.branch('rejected', 'Rejected', otherwise, [
        make.mail(
          'write',
          'Write to the author',
          '{=Template:TargetUser > user}',
          'Contract “{=Document:TITLE}” was rejected',
          `{=${HEAD}:LastApprover > printable} rejected it:\n{=${HEAD}:Comments}\n\nAmount: {=Document:OPPORTUNITY > printable}`,
        ),
        make.pauseUntil('pause', 'Pause 3 days', '=dateadd({=System:Date}, "3d 9h")'),
        make.end('end', 'End workflow', 'Rejected'),
      ]),
    ),
    make.answers(question(steps[2], ['{=Template:Signers}']), 'sign', [], [make.end('unsigned', 'Not signed', 'Not signed')]),
    question(steps[3]),
    make.act('CreateListsDocument', 'register', 'Update contract register', {
      DocumentType: ['lists', 'Bitrix\\Lists\\BizprocDocumentLists', 'iblock_48'],
      Fields: {
        NAME: '{=Document:TITLE}',
        PREVIEW_TEXT: 'Signed by {=Variable:Result > printable}, copy to {=Constant:Archive}',
      },
    }),
  ])
}

const headApproves = (version: 7 | 8): Node => ({
  ...make.answers(
    make.act('Approve', 'approve', 'Head of department approves', {
      ApproveType: 'any',
      OverdueDate: '',
      Name: 'Approve contract {=Document:TITLE}',
      Description: 'Amount: [b]{=Variable:Amount > printable}[/b]\nResponsible: {=Document:ASSIGNED_BY_ID > printable}',
      StatusMessage: 'Head of department',
      SetStatusMessage: 'Y',
      TimeoutDuration: version === 7 ? '5' : '2',
      TimeoutDurationType: 'd',
      TaskButton1Message: 'Approve',
      TaskButton2Message: 'Reject',
      CommentLabelMessage: 'Comment',
      ShowComment: 'Y',
      CommentRequired: version === 7 ? 'N' : 'YR',
      AccessControl: 'N',
      DelegationType: '1',
      Users: [`{=${make.name('head')}:GetUser}`],
    }),
    'approve',
    [],
    [],
  ),
  Name: HEAD,
})

function legal(steps: readonly DemoStep[], version: 7 | 8): Node[] {
  const isOk = whenVariable(['checked', '=', 'Y'])
  const accepted = version === 7 ? [] : [make.setVariable('ok', 'Legal_ok = Yes', { Legal_ok: 'Y' })]
  const check = make.answers(question(steps[0]), 'check', [], [make.end('returned', 'Return to the author', 'Returned')])
  const terms = make.choice(
    'terms',
    'Terms accepted?',
    make.branch('terms.yes', 'Yes', isOk, accepted),
    make.branch('terms.no', 'No', otherwise, [authorCorrects(check)]),
  )
  const review = make.answers(
    question(steps[1]),
    'review',
    [],
    [make.end('illegal', 'Legal does not agree', 'Rejected by Legal')],
  )
  if (version === 8) {
    const untilOk = whenVariable(['Legal_ok', '!=', 'Y'])
    return [make.loop('loop', 'Repeat until Legal_ok = Yes', untilOk, [check, terms]), review]
  }
  return [
    make.notify('lawyer', 'Notify the lawyer', ['user_11'], 'A contract above the limit: {=Document:TITLE}'),
    check,
    terms,
    review,
  ]
}

const authorCorrects = (check: Node): Node =>
  make.answers(
    make.act('RequestInformationOptional', 'correct', 'Author corrects', {
      Name: 'Correct the contract {=Document:TITLE}',
      Description: `Legal asks for changes:\n{=${check.Name}:Comments}`,
      StatusMessage: 'Correction',
      SetStatusMessage: 'Y',
      TaskButtonMessage: 'Corrected',
      TaskButtonCancelMessage: 'Give up',
      ShowComment: 'Y',
      CommentRequired: 'N',
      CancelType: 'any',
      SaveVariables: 'N',
      DelegationType: '0',
      Users: ['author'],
      RequestedInformation: [
        {
          Title: 'Contract, new version',
          Name: 'contract_file',
          Description: '',
          Type: 'file',
          Required: '1',
          Multiple: '0',
          Default: '',
        },
      ],
    }),
    'correct',
    [],
    [make.end('gaveUp', 'The author gave up', 'Given up')],
  )

export const contractTree: DemoTree = {
  root: (steps) => contractApproval(steps, 7),
  variables: {
    Amount: declared('Amount', 'UF:money'),
    Legal_entity: declared('Юридическое лицо', 'string'),
    Head: declared('Head of department', 'user'),
    Lawyers: declared('Lawyers', 'user', ['user_5', 'user_33'], { Multiple: '1' }),
    Sent_at: declared('Sent to Legal', 'datetime'),
  },
  constants: { Limit_EUR: declared('Limit for approval without Legal', 'int', '100000') },
}
