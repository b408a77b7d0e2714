import { type DemoTree, declared, designer, noted, sequential } from './build.ts'
import { question } from './question.ts'

const vacation = designer('vacation')
const policy = designer('policy')
const newcomer = designer('onboarding')

export const vacationTree: DemoTree = {
  root: (steps) =>
    sequential([
      vacation.head('boss', 'Find the manager', '{=Document:CREATED_BY}', 'user_2'),
      vacation.answers(
        question(steps[0], [`{=${vacation.name('boss')}:GetUser}`, ...(steps[0]?.people.map((id) => `user_${id}`) ?? [])]),
        'decide',
        [
          vacation.act('Absence', 'absence', 'Enter the absence', {
            ...{ AbsenceUser: ['{=Document:CREATED_BY}'], AbsenceName: 'Vacation', AbsenceType: 'VACATION' },
            ...{ AbsenceFrom: '{=Document:PROPERTY_201}', AbsenceTo: '{=Document:PROPERTY_202}', AbsenceDesrc: '' },
          }),
        ],
        [vacation.notify('no', 'Tell the employee', ['author'], 'Not this time'), vacation.end('refused', 'Refused', 'Refused')],
      ),
      question(steps[1]),
    ]),
}

export const policyTree: DemoTree = {
  root: (steps) =>
    sequential([
      policy.permissions('read', 'Readers may read', { R: ['{=Template:Readers}'] }),
      question(steps[0], ['{=Template:Readers}', ...(steps[0]?.people.map((id) => `user_${id}`) ?? [])]),
      policy.log('done', 'Everybody has read it', `Read by {=${steps[0]?.activityName}:ReviewedCount}`),
    ]),
}

export const onboardingTree: DemoTree = {
  root: (steps) =>
    sequential(
      [
        newcomer.setVariable('day', 'Ersten Tag merken', { Day: '{=Template:First_day}', Buddy: '{=Document:UF_CRM_BUDDY}' }),
        question(steps[0]),
        noted(question(steps[1]), 'Reihenfolge mit IT abgestimmt.'),
        newcomer.pauseUntil('wait', 'Bis zum ersten Tag', '{=Variable:Day}'),
        question(steps[2]),
        newcomer.notify(
          'buddy',
          'Patin benachrichtigen',
          [['Variable', 'Buddy']],
          'Heute beginnt {=Document:NAME} {=Document:LAST_NAME}',
        ),
      ],
      'Sequenzieller Workflow',
    ),
  variables: { Day: declared('Erster Tag', 'date'), Buddy: declared('Patin oder Pate', 'user') },
}
