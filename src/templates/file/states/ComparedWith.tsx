import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { dateTime } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { personalZone } from '@/portal/session'
import type { Template } from '@/templates/schema'
import type { Candidates } from '@/templates/upload/replace/candidates'
import { TemplatePicker } from '@/templates/upload/replace/TemplatePicker'
import { userQueries } from '@/users/queries'

type Props = { list: Candidates | undefined; template: Template | null | undefined; onChoose(id: number | undefined): void }

/** What the file is compared with, and since when that is so. */
export function ComparedWith({ list, template, onChoose }: Props) {
  const id = useId()
  const { data: user } = useQuery({ ...userQueries.one(template?.modifiedBy ?? 0) })
  const when = template?.modifiedAt && dateTime(template.modifiedAt, personalZone(), portalNow())
  return (
    <div className="bar file-against">
      <label htmlFor={id} className="s t2">
        {text('upload.against')}
      </label>
      <div className="file-against-picker">
        <TemplatePicker
          id={id}
          templates={list?.own ?? (template ? [template] : [])}
          chosen={template ?? undefined}
          onChange={onChoose}
        />
      </div>
      {when && (
        <span className="s t2">
          {user?.name ? text('upload.against.by', { when, name: user.name }) : text('upload.against.when', { when })}
        </span>
      )}
    </div>
  )
}
