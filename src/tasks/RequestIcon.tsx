import { BadgeCheck, ExternalLink, FormInput, Glasses, type LucideIcon, MessageSquareReply } from 'lucide-react'
import { text } from '@/i18n/i18n'
import type { TaskRequest } from './schema'

const icons: Record<TaskRequest['kind'], LucideIcon> = {
  approval: BadgeCheck,
  acknowledgement: Glasses,
  information: FormInput,
  informationWithRefusal: MessageSquareReply,
  unsupported: ExternalLink,
}

/** The kind of request as an icon with its name. */
export function RequestIcon({ kind }: { kind: TaskRequest['kind'] }) {
  const Icon = icons[kind]
  return <Icon size={15} role="img" aria-label={text(`tasks.kind.${kind}`)} />
}
