import { File as FileIcon, Paperclip, X } from 'lucide-react'
import { type DragEvent, useRef } from 'react'
import { defaultList } from '@/fields/defaults'
import { type ControlProps, type FieldType, ruled } from '@/fields/fieldType'
import { listWire } from '@/fields/listValue'
import { text } from '@/i18n/i18n'
import { Notice } from '@/ui/Notice'
import { type PickedFile, readFile, sizeOf } from './pickedFile'

/** file: [name, base64]. A file that is there already cannot be kept by an answer from outside, so it is no initial value. */
export const file: FieldType<PickedFile[]> = {
  Control: Files,
  schema: ({ required }) =>
    ruled((files) => {
      if (files.some((one) => one.state === 'reading')) return text('fields.fileReading')
      if (files.some((one) => one.state === 'failed')) return text('fields.fileFailed')
      return required && files.length === 0 ? text('fields.fileRequired') : undefined
    }),
  initialValue: () => [],
  wireValue: (files, descriptor) =>
    listWire(
      files.flatMap(({ state, name, base64 }) => (state === 'read' ? [[name, base64]] : [])),
      descriptor,
    ),
  isList: true,
  isGroup: true,
  isWide: true,
  explainsDefault: true,
}

function Files({
  id,
  labelId,
  descriptor,
  context,
  describedBy,
  invalid,
  value,
  onChange,
  onBlur,
  focusRef,
  openInPortal,
}: ControlProps<PickedFile[]>) {
  const latest = useRef(value)
  const set = (files: PickedFile[]) => {
    latest.current = files
    onChange(files)
  }
  const take = async (files: File[]) => {
    latest.current = value
    for (const one of descriptor.multiple ? files : files.slice(0, 1)) {
      const waiting: PickedFile = { name: one.name, size: one.size, base64: '', state: 'reading' }
      set(descriptor.multiple ? [...latest.current, waiting] : [waiting])
      const read = await readFile(one)
      set(latest.current.map((known) => (known === waiting ? read : known)))
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the label stands outside
    <div
      className="field-files"
      role="group"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {value.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <span key={index} className="field-file">
          <FileIcon size={16} aria-hidden="true" />
          <span className="field-cut">{one.name}</span>
          <small>{one.state === 'reading' ? text('fields.reading') : sizeOf(one.size, context.language)}</small>
          <button
            type="button"
            className="field-remove"
            aria-label={text('fields.remove', { name: one.name })}
            onClick={() => set(value.filter((_, at) => at !== index))}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </span>
      ))}
      <label className="field-drop">
        <Paperclip size={16} aria-hidden="true" />
        {text(descriptor.multiple ? 'fields.attachFiles' : value.length > 0 ? 'fields.otherFile' : 'fields.attachFile')}
        <input
          id={id}
          ref={focusRef}
          className="field-hidden"
          type="file"
          multiple={descriptor.multiple}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onBlur={onBlur}
          onChange={(event) => {
            void take([...(event.target.files ?? [])])
            event.target.value = '' // so that the same file can be chosen again
          }}
        />
      </label>
      {defaultList(descriptor.defaultValue).length > 0 && (
        <Notice tone="warn" action={openInPortal && { label: text('fields.answerInPortal'), run: openInPortal }}>
          {text('fields.fileLost')}
        </Notice>
      )}
    </div>
  )
}
