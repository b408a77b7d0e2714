import { demoActivities } from '../documentFields.ts'
import { type DemoTree, declared, designer, noted, on, otherwise, sequential, when } from './build.ts'
import { question } from './question.ts'

const make = designer('lead-qualification')

/** A request, a turn for each interest, an action of a REST app. */
export const leadQualificationTree: DemoTree = {
  root: (steps) =>
    sequential([
      make.stateTitle('state', 'First call'),
      question(steps[0], ['{=Document:ASSIGNED_BY_ID}', ...(steps[0]?.people.map((id) => `user_${id}`) ?? [])]),
      make.choice(
        'reached',
        'Reached?',
        make.branch('reached.yes', 'Yes', when(on('Variable', 'reached', '=', 'Y')), [
          make.forEach('groups', 'For each product group', 'interests', [
            make.notify(
              'specialist',
              'Tell the specialist',
              ['{=Constant:Specialists}'],
              `Interested in {=${make.name('groups')}:Value > printable}: {=Document:TITLE}`,
            ),
          ]),
          make.setField('area', 'Keep what was said', { UF_CRM_AREA: '{=Variable:area}', COMMENTS: '{=Variable:summary}' }),
          noted(
            {
              ...make.act('Rest', 'score', 'Score the lead', {
                lead: '{=Document:ID}',
                phone: '{=Document:PHONE}',
                UseSubscription: 'Y',
              }),
              Type: demoActivities[0],
            },
            'Action of the app “Lead score”.',
          ),
        ]),
        make.branch('reached.no', 'No', otherwise, [
          make.pause('tomorrow', 'Pause one day', 1, 'd'),
          make.act('CrmCreateCall', 'call', 'Plan a call', {
            Subject: 'Call again: {=Document:TITLE}',
            Responsible: ['{=Document:ASSIGNED_BY_ID}'],
          }),
        ]),
      ),
    ]),
  variables: { Score: declared('Score', 'int', '0') },
  constants: { Specialists: declared('Specialists', 'user', ['user_23', 'group_d9'], { Multiple: '1' }) },
}
