import { type DemoTree, declared, designer, noted, OR, off, on, otherwise, sequential, when } from './build.ts'
import { question } from './question.ts'

const make = designer('discount-approval')

/** Expressions of every kind, a switched-off step, conditions with several joiners. */
export const discountApprovalTree: DemoTree = {
  root: (steps) =>
    sequential([
      make.setVariable('count', 'Work out the discount', {
        Sum: '{{=round({=Document:OPPORTUNITY} * {=Template:Discount} / 100, 2)}}',
        Known_since: '=datediff({=System:Now}, {=Document:DATE_CREATE}, "%a")',
        Text: 'Workflow {=Workflow:ID} of {=Template:TargetUser > friendly}, {=GlobalConst:Company_name}, {=GlobalVar:Season}',
        Asks: ['Document', 'ASSIGNED_BY_ID'],
      }),
      off(
        make.log('log', 'Write to the log', 'Discount {=Template:Discount > printable} for {=Document:COMPANY_ID > printable}'),
      ),
      make.choice(
        'who',
        'Who decides?',
        noted(
          make.branch(
            'who.none',
            'Nobody: small or for an old customer',
            when(
              on('Template', 'Discount', 'between', ['0', '5']),
              on('Document', 'UF_CRM_PAY_TERMS', 'in', ['61', '62']),
              on('Variable', 'Known_since', '>', '1095', OR),
              on('Template', 'Reason', '!empty'),
            ),
            [make.stateTitle('free', 'Granted without approval')],
          ),
          'Agreed with Hans-Peter in March.',
        ),
        make.branch('who.head', 'Head of sales', otherwise, [
          make.answers(
            question(steps[0]),
            'approve',
            [
              make.setField('write', 'Write the discount into the deal', {
                COMMENTS: 'Discount {=Template:Discount}%, {=Variable:Sum > printable}',
              }),
            ],
            [
              make.notify('tell', 'Tell the seller', ['author'], `No: {=${steps[0]?.activityName}:Comments}`),
              make.end('refused', 'Refused', 'No discount'),
            ],
          ),
        ]),
      ),
      question(steps[1]),
    ]),
  variables: {
    Sum: declared('Discount in money', 'double'),
    Known_since: declared('Customer for, days', 'int', '0'),
    Text: declared('Text', 'string'),
    Asks: declared('Who asks', 'user'),
  },
}
