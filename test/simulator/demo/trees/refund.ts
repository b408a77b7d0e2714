import { type DemoTree, declared, designer, sequential } from './build.ts'
import { question } from './question.ts'

const make = designer('refund')

/** Two branches at once, a result of one activity used by another. */
export const refundTree: DemoTree = {
  root: (steps) =>
    sequential([
      question(steps[0]),
      make.parallel(
        'both',
        'At the same time',
        [make.setField('iban', 'Keep the bank details', { PROPERTY_221: '{=Variable:iban}' })],
        [
          make.mail(
            'confirm',
            'Confirm to the customer',
            '{=Variable:mail}',
            'Your refund',
            'We refund {=Variable:sum > printable}.',
          ),
          make.pause('day', 'Pause 1 day', 1, 'd'),
        ],
      ),
      make.answers(
        question(steps[1]),
        'pay',
        [make.setField('paid', 'Paid', { PROPERTY_222: '{=System:Date}' })],
        [
          make.notify(
            'no',
            'Tell the seller',
            ['author'],
            `{=${steps[1]?.activityName}:LastApprover > friendly}: {=${steps[1]?.activityName}:Comments}`,
          ),
          make.end('refused', 'Refused', 'Refused'),
        ],
      ),
    ]),
  variables: { mail: declared('E-mail of the customer', 'string') },
}
