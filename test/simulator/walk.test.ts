import { expect, test } from 'vitest'
import { on, otherwise, sequential, when, whenVariable } from './demo/trees/build.ts'
import { ADMIN, ANNA, NOW } from './smallPortal.ts'
import { ask, make, started } from './walked.ts'

test('tasks come in their order, as the designer has them; after the last the workflow is gone', () => {
  const labels = {
    TaskButton1Message: 'Yes!',
    TaskButton2Message: 'No!',
    CommentLabelMessage: 'Why',
    CommentRequired: 'YR',
    ShowComment: 'Y',
  }
  const first = ask('first', ['author', 'user_3'], {
    ...labels,
    TimeoutDuration: '2',
    TimeoutDurationType: 'd',
    DelegationType: '1>',
    Description: 'On {=Document:TITLE}',
  })
  const { tasks, answer, lives, rows, names } = started(sequential([make.pause('p', 'Pause', 3, 'd'), first, ask('second')]))
  expect(tasks()).toMatchObject([
    {
      ...{
        activityName: make.name('first'),
        kind: 'ApproveActivity',
        name: 'Task first',
        workflowState: 'At first',
        delegation: 1,
      },
      ...{ people: [{ userId: ADMIN }, { userId: ANNA }], overdueDate: NOW + 48 * 3_600_000, description: 'On Deal 4' },
    },
  ])
  const select = ['ID', 'ACTIVITY', 'ACTIVITY_NAME', 'NAME', 'PARAMETERS']
  expect(rows('bizproc.task.list', { filter: { WORKFLOW_ID: tasks()[0]?.workflowId }, select })).toMatchObject([
    {
      ACTIVITY: 'ApproveActivity',
      ACTIVITY_NAME: make.name('first'),
      PARAMETERS: { StatusYesLabel: 'Yes!', StatusNoLabel: 'No!', CommentLabel: 'Why', CommentRequired: 'YR' },
    },
  ])
  answer('yes', {}, ANNA)
  expect(names()).toEqual(['Task first', 'Task second'])
  answer('yes')
  expect(lives()).toBe(false)
})

test.each([
  ['yes', ['Task q', 'Task agreed', 'Task after']],
  ['no', ['Task q', 'Task refused', 'Task after']],
])('%s opens its own branch, then it goes on behind both', (status, expected) => {
  const { answer, names } = started(sequential([make.answers(ask('q'), 'q', [ask('agreed')], [ask('refused')]), ask('after')]))
  answer(status)
  answer('yes')
  expect(names()).toEqual(expected)
})

test('a request brings its fields; the answers are variables, also for conditions', () => {
  const RequestedInformation = [{ Title: 'Sum', Name: 'sum', Type: 'double', Required: '1', Multiple: '0', Default: '7' }]
  const request = make.act('RequestInformation', 'r', 'r', {
    Name: 'Fill',
    Users: ['user_3'],
    RequestedInformation,
    TaskButtonMessage: 'Save',
  })
  const branches = make.choice(
    'c',
    'c',
    make.branch('big', 'Big', whenVariable(['sum', '>', '10']), [ask('big')]),
    make.branch('small', 'Small', otherwise, [ask('small')]),
  )
  const walked = (sum: string) => {
    const { tasks, answer, names } = started(sequential([request, branches]))
    expect(tasks()[0]?.fields).toMatchObject([
      { Id: 'sum', Name: 'Sum', Type: 'double', Required: true, Multiple: false, Default: '7' },
    ])
    answer('ok', { sum })
    return names()[1]
  }
  expect([walked('11'), walked('9')]).toEqual(['Task big', 'Task small'])
})

test('the first branch that holds; where it cannot be told, the last; where none holds, none', () => {
  const chosen = (...conditions: Parameters<typeof make.branch>[2][]) =>
    started(
      sequential([
        make.choice('c', 'c', ...conditions.map((one, index) => make.branch(`b${index}`, 'x', one, [ask(`b${index}`)]))),
      ]),
      { VARIABLES: { V: { Name: 'V', Type: 'int', Default: '5' } }, CONSTANTS: { C: { Name: 'C', Type: 'int', Default: '9' } } },
      { P: '3' },
    ).names()
  const holding = when(on('Variable', 'V', '=', '5'))
  const not = when(on('Template', 'P', '>', '{=Constant:C}'))
  const unknown = when(on('Document', 'OPPORTUNITY', '>', '1'))
  expect(chosen(not, holding, otherwise)).toEqual(['Task b1'])
  expect(chosen(unknown, not, { codecondition: 'return 1;' })).toEqual(['Task b2'])
  expect(chosen(not)).toEqual([])
  expect(
    chosen(when(on('Variable', 'V', '=', '1'), on('Variable', 'V', '=', '2'), on('Template', 'P', 'between', ['1', '4'], '1'))),
  ).toEqual(['Task b0'])
  expect(chosen(when(on('Document', 'TITLE', 'contain', 'Deal'), on('Template', 'P', '!in', ['1', '2'])))).toEqual(['Task b0'])
})

test('loops turn as long as their condition holds, over the values of a list, and not for ever', () => {
  const body = [ask('again'), make.setVariable('s', 's', { V: '{=Variable:V}x' })]
  const { answer, names } = started(sequential([make.loop('l', 'l', whenVariable(['V', '!=', 'xx']), body)]), {
    VARIABLES: { V: { Default: '' } },
  })
  for (let turn = 0; turn < 5; turn += 1) answer('yes')
  expect(names()).toHaveLength(2)
  const each = started(
    sequential([make.forEach('e', 'e', 'L', [ask('of', ['user_3'], { Name: `Of {=${make.name('e')}:Value}` })])]),
    {},
    { L: ['a', 'b'] },
  )
  each.answer('yes')
  each.answer('yes')
  expect([each.names(), each.lives()]).toEqual([['Of a', 'Of b'], false])
  expect(started(sequential([make.loop('l', 'l', otherwise, [])])).lives()).toBe(false)
})

test('parallel branches one after another, the pause of a choice of events, blocks; what is switched off is passed by', () => {
  const events = make.listen(
    'w',
    'w',
    make.event('e1', make.command('c', 'c', 'user_3'), [ask('pressed')]),
    make.event('e2', make.pause('d', 'd', 1, 'd'), [ask('late')]),
  )
  const root = sequential([
    make.parallel('p', 'p', [ask('left')], [ask('right')]),
    make.block('b', 'b', [ask('inside')]),
    { ...make.block('o', 'o', [ask('never')]), Activated: 'N' },
    events,
    make.end('end', 'end', 'Stopped'),
    ask('behind'),
  ])
  const { answer, names, tasks, lives } = started(root)
  for (let task = 0; task < 4; task += 1) answer('yes')
  expect(names()).toEqual(['Task left', 'Task right', 'Task inside', 'Task late'])
  expect([lives(), tasks()[0]?.workflowState]).toEqual([false, 'Stopped'])
})
