import { lazy } from 'react'

// Not what everybody opens: each comes when it is asked for.

export const UploadForm = lazy(async () => ({ default: (await import('@/templates/upload/form/UploadForm')).UploadForm }))
export const ReplaceForm = lazy(async () => ({ default: (await import('@/templates/upload/replace/ReplaceForm')).ReplaceForm }))
export const FieldsTab = lazy(async () => ({ default: (await import('@/templates/fieldPlan/tab/FieldsTab')).FieldsTab }))
export const ClosedFile = lazy(async () => ({ default: (await import('@/templates/file/states/ClosedFile')).ClosedFile }))
export const RefusedFile = lazy(async () => ({ default: (await import('@/templates/file/states/RefusedFile')).RefusedFile }))
export const ComparedWith = lazy(async () => ({ default: (await import('@/templates/file/states/ComparedWith')).ComparedWith }))
