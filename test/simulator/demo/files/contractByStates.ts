import { packBpt } from '../../bpt/packBpt.ts'
import { declared, designer, type Node, on, otherwise, type Properties, when } from '../trees/build.ts'
import { dealFields, described } from './fileFields.ts'

const make = designer('contract-by-states')
const go = (key: string, title: string, state: string) => make.goTo(key, title, make.name(state))
const state = (key: string, title: string, entering: Node[], ...events: Node[]): Node =>
  make.act('State', key, title, { Permission: { R: ['author', 'group_d3'] } }, [
    make.act('StateInitialization', `${key}.in`, 'On entering', {}, entering),
    ...events,
  ])
const button = (key: string, title: string, people: string[], ...then: Node[]) =>
  make.event(`${key}.event`, make.command(key, title, ...people), then)
const after = (key: string, days: number, ...then: Node[]) =>
  make.event(`${key}.event`, make.pause(key, `After ${days} days`, days, 'd'), then)

const common: Properties = { OverdueDate: '', SetStatusMessage: 'Y', ShowComment: 'Y', CommentRequired: 'N', DelegationType: '1' }
const vote = make.answers(
  make.act('Approve', 'vote', 'Reviewers vote', {
    ...common,
    ...{ ApproveType: 'vote', ApproveMinPercent: '60', ApproveWaitForAll: 'Y', Name: 'Review the contract {=Document:TITLE}' },
    ...{ Description: '', StatusMessage: 'Vote', TaskButton1Message: 'For', TaskButton2Message: 'Against' },
    Users: ['user_4', 'user_5', 'user_24', 'user_33', 'user_41'],
  }),
  'vote',
  [go('vote.to', 'To signing', 'signing')],
  [],
)
const copy = make.act('RequestInformation', 'copy', 'Upload the signed copy', {
  ...common,
  ...{
    Name: 'Upload the signed copy of {=Document:TITLE}',
    Description: '',
    StatusMessage: 'Signing',
    TaskButtonMessage: 'Uploaded',
  },
  Users: ['{=Constant:Office}'],
  RequestedInformation: [
    { Title: 'Signed copy', Name: 'signed_copy', Description: '', Type: 'file', Required: '1', Multiple: '0', Default: '' },
    { Title: 'Signed on', Name: 'signed_on', Description: '', Type: 'date', Required: '1', Multiple: '0', Default: '' },
  ],
})

const states = [
  state(
    'draft',
    'Draft',
    [make.permissions('edit', 'Author may edit', { W: ['author'] })],
    button(
      'send',
      'Send for review',
      ['author'],
      make.notify('reviewers', 'Notify reviewers', ['group_d3'], 'To review: {=Document:TITLE}'),
      go('send.to', 'To review', 'review'),
    ),
    after('forgotten', 30, go('forgotten.to', 'To the archive', 'archive')),
  ),
  state(
    'review',
    'Review',
    [vote],
    button('return', 'Return', ['user_4', 'user_5'], go('return.to', 'To draft', 'draft')),
    after(
      'slow',
      5,
      make.notify('remind', 'Remind, then decide', ['group_d3'], 'Five days have passed'),
      go('slow.to', 'To the archive', 'archive'),
    ),
  ),
  state(
    'signing',
    'Signing',
    [copy],
    button(
      'signed',
      'Signed',
      ['user_37'],
      make.choice(
        'foreign',
        'Foreign partner?',
        make.branch('foreign.yes', 'Yes', when(on('Document', 'UF_CRM_COUNTRY', '!in', ['de', 'ru']))),
        make.branch('foreign.no', 'No', otherwise),
      ),
      go('signed.to', 'To the archive', 'archive'),
    ),
    button('back', 'Back to review', ['user_37', 'user_4'], go('back.to', 'To review', 'review')),
  ),
  state('archive', 'Archive', [
    make.permissions('read', 'Read only for all', { R: ['group_g2'] }),
    make.act('DiskCopyMove', 'move', 'Move to Archive', {
      SourceId: ['{=Variable:signed_copy}'],
      DestinationId: '7',
      Operation: 'move',
    }),
    make.end('end', 'End', 'Archived'),
  ]),
]

/** A state machine as in the design: four states, seven ways between them. */
export const contractByStates = (): Buffer =>
  packBpt({
    TEMPLATE: [
      {
        ...{ Type: 'StateMachineWorkflowActivity', Name: 'Template', Activated: 'Y' },
        Properties: { Title: 'Contract by states', InitialStateName: make.name('draft'), Permission: [] },
        Children: states,
      },
    ],
    PARAMETERS: { Amount: declared('Amount', 'UF:money', '', { Required: '1' }) },
    CONSTANTS: { Office: declared('Office', 'user', ['user_37'], { Multiple: '1', Required: '1' }) },
    DOCUMENT_FIELDS: {
      ...dealFields,
      UF_CRM_COUNTRY: described('Country of the partner', 'select', {
        Options: { de: 'Germany', ru: 'Russia', kz: 'Kazakhstan' },
      }),
    },
  })
