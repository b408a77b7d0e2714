import { lazy } from 'react'

// Large, and not what everybody opens: each comes with its tab.

export const Diagram = lazy(async () => ({ default: (await import('@/bpt/diagram/Diagram')).Diagram }))
export const StepPanel = lazy(async () => ({ default: (await import('@/bpt/diagram/StepPanel')).StepPanel }))
export const StartForm = lazy(async () => ({ default: (await import('./declared/StartForm')).StartForm }))
export const ChangesTab = lazy(async () => ({ default: (await import('@/templates/changes/ChangesTab')).ChangesTab }))
export const RawTab = lazy(async () => ({ default: (await import('./raw/RawTab')).RawTab }))
