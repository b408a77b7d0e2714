import { TriangleAlert } from 'lucide-react'
import { text } from '@/i18n/i18n'
import { planWords } from '@/templates/fieldPlan/planWords'
import type { ReadPlan } from '@/templates/fieldPlan/useFieldPlan'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'

type Props = {
  /** how many the file describes */
  described: number
  read: ReadPlan
  withFields: boolean
  onChange(withFields: boolean): void
  onShow(): void
}

/** Whether the file's document fields go along, and what that does. */
export function FieldsSwitch({ described, read, withFields, onChange, onShow }: Props) {
  if (described === 0) return <p className="hint">{text('upload.switch.none')}</p>
  const words = read.plan && planWords(read.plan)
  return (
    <div className="field">
      <Checkbox checked={withFields} onChange={onChange}>
        {text('upload.switch')}
      </Checkbox>
      {withFields ? (
        <p className={words ? 'hint warn upload-plan' : 'hint'}>
          {words && <TriangleAlert size={14} aria-hidden="true" />}
          <span>
            {planSentence(read, words)}{' '}
            {read.plan && (
              <Button look="link" onClick={onShow}>
                {text('upload.switch.show')}
              </Button>
            )}
          </span>
        </p>
      ) : (
        <p className="hint">{text('upload.switch.off')}</p>
      )}
    </div>
  )
}

function planSentence({ state }: ReadPlan, words: string | undefined): string {
  if (state === 'noType') return text('upload.switch.noType')
  if (state === 'reading') return text('upload.fields.reading')
  return words ? text('upload.switch.will', { what: words }) : text('upload.switch.nothing')
}
