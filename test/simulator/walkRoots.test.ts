import { expect, test } from 'vitest'
import { packBpt } from './bpt/packBpt.ts'
import type { PhpData } from './bpt/serialize.ts'
import { type Node, on, sequential, when } from './demo/trees/build.ts'
import { ADMIN, ANNA, BORIS, HEAD } from './smallPortal.ts'
import { ask, make, started } from './walked.ts'

test('people: a person, the author, a department, a variable in both spellings, the head; unknown ones are left out', () => {
  const asked = (...users: PhpData[]) =>
    started(
      sequential([make.head('h', 'h', '{=Template:TargetUser}', 'user_4'), ask('q', users)]),
      { VARIABLES: { W: { Default: ['user_4', 'user_3'] } } },
      { P: `user_${BORIS}` },
    )
      .tasks()
      .flatMap(({ people }) => people.map(({ userId }) => userId))
  expect(asked('user_3', 'author', 'user_418')).toEqual([ANNA, ADMIN])
  expect(asked('group_d11')).toEqual([HEAD, ANNA])
  expect(asked(['Variable', 'W'])).toEqual([BORIS, ANNA])
  expect(asked('{=Template:P > user}', '{=Document:CREATED_BY}')).toEqual([BORIS, ADMIN])
  expect(asked(`{=${make.name('h')}:GetUser}`)).toEqual([BORIS]) // nobody is above the administrator
  expect(asked('user_418')).toEqual([])
})

test('a state machine: entering, leaving, commands that wait, ways by answers', () => {
  const state = (key: string, children: Node[]) => make.act('State', key, key, {}, children)
  const entering = (key: string, ...children: Node[]) => make.act('StateInitialization', `${key}.in`, 'in', {}, children)
  const way = (key: string, to: string) => make.goTo(key, key, make.name(to))
  const root: Node = {
    ...sequential([
      state('one', [
        entering('one', make.answers(ask('vote'), 'vote', [way('up', 'two')], [])),
        make.event('ev', make.command('press', 'Press me', 'user_4', 'author'), [way('x', 'two')]),
        make.act('StateFinalization', 'out', 'out', {}, [ask('leaving')]),
      ]),
      state('two', [entering('two', ask('last')), make.event('wait', make.pause('d', 'd', 5, 'd'), [way('end', 'three')])]),
      state('three', []),
    ]),
    Type: 'StateMachineWorkflowActivity',
  }
  const root2 = { ...root, Properties: { ...root.Properties, InitialStateName: make.name('one') } }
  const agreed = started(root2)
  agreed.answer('yes')
  agreed.answer('yes')
  expect(agreed.open()).toMatchObject([{ name: 'Task last', workflowState: 'At last' }])
  agreed.answer('yes')
  expect([agreed.names(), agreed.lives()]).toEqual([['Task vote', 'Task leaving', 'Task last'], false])
  const refused = started(root2)
  refused.answer('no')
  expect(refused.open()).toMatchObject([
    { kind: 'HandleExternalEventActivity', name: 'Press me', people: [{ userId: BORIS }, { userId: ADMIN }] },
  ])
  expect(refused.answer('yes')).toMatchObject({ error: 'ERROR_TASK_TYPE' })
})

test('a graph: its links are followed from its trigger, by the port of the answer; lost links are passed by', () => {
  const trigger = { ...make.act('x', 't', 't'), Type: 'ManualStartTrigger' }
  const choice = make.branch('if', 'if', when(on('Template', 'P', '=', '1')))
  const blocks = [ask('no'), ask('yes'), choice, ask('q'), trigger]
  const link = (from: string, to: string): PhpData => [from.includes(':') ? from : `${make.name(from)}:o0`, make.name(to), 1]
  const Links = [link('t', 'q'), link('q', 'if'), link('q', 'gone'), link(`${make.name('if')}:o1`, 'no'), link('if', 'yes')]
  const root: Node = { ...sequential(blocks), Type: 'NodeWorkflowActivity', Properties: { Title: 'Graph', Links } }
  const walked = (P: string) => {
    const graph = started(root, {}, { P })
    graph.answer('yes')
    return graph.names()
  }
  expect([walked('1'), walked('2')]).toEqual([
    ['Task q', 'Task yes'],
    ['Task q', 'Task no'],
  ])
})

test('a workflow that is being walked keeps its tree when the template is replaced; a template in use cannot be deleted', () => {
  const { answer, names, ask: call, templateId } = started(sequential([ask('first'), ask('second')]))
  const TEMPLATE_DATA = ['x.bpt', packBpt({ TEMPLATE: [sequential([ask('other')])] }).toString('base64')]
  expect(call('bizproc.workflow.template.update', { ID: templateId, FIELDS: { TEMPLATE_DATA } }).result).toBe(templateId)
  answer('yes')
  expect(names()).toEqual(['Task first', 'Task second'])
  expect(call('bizproc.workflow.template.delete', { ID: templateId })).toMatchObject({
    error: '',
    error_description: expect.stringContaining('running'),
  })
})
