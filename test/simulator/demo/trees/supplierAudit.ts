import { type DemoTree, declared, designer, on, otherwise, sequential, when } from './build.ts'
import { question } from './question.ts'

const make = designer('supplier-audit')

export const supplierAuditTree: DemoTree = {
  root: (steps) =>
    sequential([
      make.act('Calendar2', 'visit', 'Put the visit into the calendar', {
        ...{ CalendarUser: ['{=Template:Auditor}'], CalendarName: 'Visit: {=Document:TITLE}', CalendarDesrc: '' },
        ...{
          CalendarFrom: '{=Template:Visit}',
          CalendarTo: '=dateadd({=Template:Visit}, "4h")',
          CalendarType: '',
          CalendarSection: '',
        },
      }),
      question(steps[0], ['{=Template:Auditor}', 'user_40']),
      make.forEach('sites', 'For each site', 'plants', [
        make.log('site', 'Note the site', `{=${make.name('sites')}:Value > printable}`),
      ]),
      make.answers(
        question(steps[1]),
        'risk',
        [make.setField('low', 'Low risk', { UF_CRM_RISK: '81' })],
        [make.setField('high', 'High risk', { UF_CRM_RISK: '83' })],
      ),
      make.choice(
        'bad',
        'Score below 5?',
        make.branch('bad.yes', 'Yes', when(on('Variable', 'score', '<', '5')), [
          make.notify('warn', 'Warn procurement', ['group_hr6'], 'Supplier {=Document:TITLE} scored {=Variable:score}'),
        ]),
        make.branch('bad.no', 'No', otherwise),
      ),
    ]),
  variables: { Auditors: declared('Auditors', 'user', [], { Multiple: '1' }) },
}
