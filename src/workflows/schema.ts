import * as z from 'zod/mini'
import { moment, number, optionalId, rows, text } from '@/portal/wire'

/** A running workflow. No names: the template's and the document's title are joined from elsewhere. */
export const workflowSchema = z.pipe(
  z.object({
    ID: z.string(),
    MODULE_ID: text,
    ENTITY: text,
    DOCUMENT_ID: text,
    TEMPLATE_ID: optionalId,
    STARTED: moment,
    STARTED_BY: number,
    MODIFIED: moment,
    OWNED_UNTIL: moment,
  }),
  z.transform((row) => ({
    id: row.ID,
    document: { module: row.MODULE_ID, entity: row.ENTITY, id: row.DOCUMENT_ID },
    /** a template that the list of templates hides, where an automation rule started it */
    templateId: row.TEMPLATE_ID,
    startedAt: row.STARTED,
    /** 0: the portal itself */
    startedBy: row.STARTED_BY,
    modifiedAt: row.MODIFIED,
    /** null while idle; 5 minutes after the portal took it up for execution, and in the past after a crash */
    ownedUntil: row.OWNED_UNTIL,
  })),
)
export const workflowListSchema = rows(workflowSchema)

export type WorkflowRow = z.input<typeof workflowSchema>
export type Workflow = z.output<typeof workflowSchema>
