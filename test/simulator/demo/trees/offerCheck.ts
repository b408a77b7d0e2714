import { type DemoTree, declared, designer, off, otherwise, sequential, whenVariable } from './build.ts'
import { question } from './question.ts'

const make = designer('offer-check')

/** Angebotsprüfung: eine Schleife um die Kalkulation, ein Block mit einer abgeschalteten Aktion. */
export const offerCheckTree: DemoTree = {
  root: (steps) =>
    sequential(
      [
        make.loop('again', 'Bis die Marge stimmt', whenVariable(['Reicht', '!=', 'Y']), [
          question(steps[0]),
          make.choice(
            'enough',
            'Marge mindestens 10 %?',
            make.branch('enough.yes', 'Ja', whenVariable(['margin', '>=', '10'], ['terms', '=', 'pre', '1']), [
              make.setVariable('yes', 'Reicht = Ja', { Reicht: 'Y' }),
            ]),
            make.branch('enough.no', 'Nein', otherwise, [
              make.notify('low', 'Kalkulation zu knapp', ['author'], 'Marge {=Variable:margin} % bei {=Document:TITLE}'),
            ]),
          ),
        ]),
        make.answers(
          question(steps[1]),
          'release',
          [
            make.block('send', 'Angebot verschicken', [
              make.setField('margin', 'Marge eintragen', { UF_CRM_QUOTE_MARGIN: '{=Variable:margin}' }),
              off(make.log('print', 'Ins Protokoll', 'Angebot {=Document:TITLE} verschickt')),
              make.mail('mail', 'E-Mail an den Kunden', '{=Document:CONTACT_ID > printable}', 'Ihr Angebot', '{=Variable:note}'),
            ]),
          ],
          [make.end('back', 'Zurückgegeben', 'Zurückgegeben')],
        ),
      ],
      'Sequenzieller Workflow',
    ),
  variables: { Reicht: declared('Marge reicht', 'bool', 'N') },
}
