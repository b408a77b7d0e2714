import { type DemoTree, declared, designer, type Node, on, otherwise, when } from './build.ts'
import { question } from './question.ts'

const make = designer('tender')
const state = (key: string, title: string, permission: string[], children: Node[]): Node =>
  make.act('State', key, title, { Permission: { R: permission, W: ['user_7'] } }, children)
const entering = (key: string, ...children: Node[]) => make.act('StateInitialization', `${key}.in`, 'On entering', {}, children)
const button = (key: string, title: string, to: string, people: string[], ...before: Node[]) =>
  make.event(`${key}.event`, make.command(key, title, ...people), [...before, go(key, title, to)])
const go = (key: string, title: string, to: string) => make.goTo(`${key}.to`, title, make.name(to))

/** A state machine: four states, seven ways between them. */
export const tenderTree: DemoTree = {
  root: (steps) => {
    // The script waits for a command by this name.
    const choose = { ...make.command('choose', 'Choose the next stage', 'user_7', 'author'), Name: steps[0]?.activityName ?? '' }
    const sign = question(steps[1])
    return {
      Type: 'StateMachineWorkflowActivity',
      Name: 'Template',
      Activated: 'Y',
      Properties: { Title: 'Tender', InitialStateName: make.name('evaluation'), Permission: [] },
      Children: [
        state(
          'evaluation',
          'Evaluation',
          ['author', 'group_d2'],
          [
            entering('evaluation', make.setVariable('offers', 'Count the offers', { Offers: '{=Document:OPPORTUNITY}' })),
            make.event('negotiate.event', choose, [go('negotiate', 'To negotiation', 'negotiation')]),
            button(
              'ask',
              'Ask the buyer',
              'evaluation',
              ['user_7'],
              make.mail('asked', 'Write to the buyer', '{=Document:EMAIL}', 'Questions', '{=Document:COMMENTS}'),
            ),
          ],
        ),
        state(
          'negotiation',
          'Negotiation',
          ['author'],
          [
            entering('negotiation', make.permissions('edit', 'The seller may edit', { W: ['author'] })),
            button('agree', 'Agreed', 'signing', ['author', 'user_7']),
            button('restart', 'Ask for new offers', 'evaluation', ['user_7']),
            make.event('silent', make.pause('month', 'After 30 days', 30, 'd'), [
              make.notify('quiet', 'Tell the seller', ['author'], 'Nothing has happened for 30 days: {=Document:TITLE}'),
              go('silent', 'To the end', 'closed'),
            ]),
          ],
        ),
        state(
          'signing',
          'Signing',
          ['author', 'user_6'],
          [
            entering(
              'signing',
              sign.Name
                ? make.answers(sign, 'sign', [go('signed', 'Signed', 'closed')], [go('withdrawn', 'Withdrawn', 'negotiation')])
                : sign,
            ),
            make.act('StateFinalization', 'signing.out', 'On leaving', {}, [
              make.choice(
                'win',
                'Won?',
                make.branch('win.yes', 'Yes', when(on(sign.Name, 'ApprovedCount', '>', '0')), [
                  make.setField('won', 'Won', { STAGE_ID: 'WON' }),
                ]),
                make.branch('win.no', 'No', otherwise),
              ),
            ]),
          ],
        ),
        state(
          'closed',
          'Closed',
          ['group_d2'],
          [
            entering(
              'closed',
              make.permissions('read', 'Read only for all', { R: ['group_g2'] }),
              make.log('filed', 'Filed', 'Tender is closed'),
            ),
          ],
        ),
      ],
    }
  },
  variables: { Offers: declared('Offers', 'int', '0') },
}
