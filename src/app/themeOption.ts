import * as z from 'zod/mini'
import type { Option } from '@/portal/options'
import { type Theme, themes } from '@/ui/theme'

/** The theme goes with the person: the portal does not tell its own, and the frame may be blocked from the browser's storage. */
export const themeOption: Option<Theme> = { of: 'user', name: 'theme', schema: z.enum(themes), fallback: 'system' }
