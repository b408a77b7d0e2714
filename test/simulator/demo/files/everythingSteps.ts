import {
  AND,
  designer,
  type Node,
  noted,
  OR,
  off,
  on,
  otherwise,
  type Properties,
  when,
  whenField,
  whenVariable,
} from '../trees/build.ts'

export const make = designer('everything')
const asked: Properties = {
  OverdueDate: '',
  SetStatusMessage: 'Y',
  AccessControl: 'N',
  ShowComment: 'Y',
  TimeoutDuration: '2',
  TimeoutDurationType: 'd',
}
const field = (Name: string, Type: string, Required: string, more: Properties = {}): Properties => ({
  ...{ Title: `Field ${Name}`, Name, Description: '', Type, Required, Multiple: '0', Default: '' },
  ...more,
})

/** Everything that asks people. */
export const asking = (): Node[] => [
  make.answers(
    make.act('Approve', 'all', 'Everybody agrees', {
      ...asked,
      ...{
        ApproveType: 'all',
        Name: 'All of you: {=Document:TITLE > printable}',
        Description: '[b]Read[/b] <script>alert(1)</script>',
      },
      ...{ TaskButton1Message: 'Yes', TaskButton2Message: 'No', CommentRequired: 'YR', DelegationType: '3' },
      Users: ['author', 'user_418', 'group_g36', 'group_d33', 'group_hrr1', ['Variable', 'Manager'], '{=Template:Who}'],
    }),
    'all',
    [make.log('agreed', 'All agreed', `{=${make.name('all')}:Comments}, {=A99999_88888_77777_66666:Comments}`)],
    [make.end('noOne', 'Somebody did not', 'Refused by {=Variable:Nobody}')],
  ),
  make.answers(
    make.act('Approve', 'vote', 'Vote', {
      ...asked,
      ...{
        ApproveType: 'vote',
        ApproveMinPercent: '75',
        ApproveWaitForAll: 'Y',
        Name: 'Vote',
        Description: '',
        Users: ['user_1', 'user_2'],
      },
    }),
    'vote',
    [],
    [],
  ),
  make.act('Review', 'review', 'Read it', {
    ...asked,
    ApproveType: 'all',
    Name: 'Read',
    TaskButtonMessage: 'Read',
    Users: ['group_d1'],
  }),
  make.act('RequestInformation', 'request', 'Four fields', {
    ...asked,
    ...{ Name: 'Fill in', TaskButtonMessage: 'Save', CommentRequired: 'Y', Users: ['{=Constant:Office}'] },
    RequestedInformation: [
      field('sum', 'double', '1'),
      field('day', 'date', 'Y'),
      field('files', 'file', 'N', { Multiple: 'Y' }),
      field('colour', 'select', '0', { Options: { r: 'Red', g: 'Green' }, Default: 'g' }),
    ],
  }),
  make.answers(
    make.act('RequestInformationOptional', 'optional', 'Fill in or decline', {
      ...asked,
      ...{ Name: 'If you like', TaskButtonCancelMessage: 'Decline', CancelType: 'all', SaveVariables: 'Y', Users: ['author'] },
      RequestedInformation: [field('phone', 'phone', '0')],
    }),
    'optional',
    [make.stateTitle('filled', 'Filled in')],
    [make.stateTitle('declined', 'Declined')],
  ),
]

/** Everything that branches, waits or turns; deeper than three. */
export const branching = (): Node[] => [
  make.choice(
    'conditions',
    'Which condition?',
    make.branch(
      'mixed',
      'Every operator',
      when(
        on('Document', 'OPPORTUNITY', '>=', '1000'),
        on('Variable', 'Manager', 'in', ['user_1', 'user_2']),
        on('Constant', 'Office', '!empty', '', OR),
        on('Template', 'Amount', 'between', ['10', '{=Constant:Limit}'], AND),
        on('Document', 'STAGE_ID', '!in', ['C2:WON', 'C2:LOSE']),
        on('Document', 'TITLE', 'contain', 'ü'),
        on('Document', 'COMMENTS', '!contain', '"quoted"', OR),
        on('Document', 'UF_CRM_UNKNOWN', 'modified'),
        on('Variable', 'Nobody', 'empty'),
      ),
    ),
    make.branch('field', 'Field', whenField(['STAGE_ID', '=', 'C2:WON', OR], ['OPPORTUNITY', '<', '5']), [
      make.pause('short', '15 minutes', 15, 'm'),
    ]),
    make.branch('variable', 'Variable', whenVariable(['Manager', '!='], ['Undeclared', '<=', '{=Variable:Undeclared}'])),
    make.branch('code', 'Code', { codecondition: "return date('N') < 6;" }),
    make.branch('else', 'Otherwise', otherwise),
  ),
  { ...make.choice('wrong', 'A wrong child'), Children: [make.sequence('wrongChild', [make.log('in', 'Inside', 'x')])] },
  make.loop('empty', 'Without a condition', {}, [
    make.pauseUntil('until', 'Until the day', '=workdateadd({=Variable:day}, "1d")'),
  ]),
  make.parallel(
    'parallel',
    'Three at once',
    [
      make.block('block', 'A block', [
        make.loop('loop', 'A loop', whenVariable(['sum', '<', '5']), [
          make.forEach('each', 'For each file', 'files', [make.log('deep', 'Deep inside', `{=${make.name('each')}:Value}`)]),
        ]),
      ]),
    ],
    [],
    [off(make.block('offBlock', 'Switched off, with all inside', [make.log('offInside', 'Never', 'x')]))],
  ),
  make.listen(
    'listen',
    'Whatever comes first',
    make.event('e1', make.command('press', 'Press a button', 'author', 'user_418'), [make.log('pressed', 'Pressed', 'x')]),
    make.event('e2', make.pause('hour', 'An hour', 1, 'h'), [make.log('passed', 'Passed', 'x')]),
    make.event('e3', { ...make.act('x', 'reply', 'An answer from the ERP'), Type: 'NordlichtErpReplyActivity' }),
  ),
  noted(make.goTo('state', 'To a state that is not there', 'A1_2_3_4'), 'A note of the author:\nleft over from a state machine.'),
]
