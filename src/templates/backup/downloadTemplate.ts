import { PortalError } from '@/portal/errors'
import { readTemplate } from '@/templates/queries'
import { download } from '@/ui/download'
import { bptOf } from './bptOf'
import { fileNameOf } from './fileName'

/** Gives the person a template as the portal has it now, and says the file's name. Throws PortalError. */
export async function downloadTemplate(id: number): Promise<string> {
  const template = await readTemplate(id)
  if (!template) throw new PortalError('notFound', { method: 'bizproc.workflow.template.list' })
  const name = `${fileNameOf(template)}.bpt`
  download(name, 'application/octet-stream', await bptOf(template))
  return name
}
