import { expect, test } from 'vitest'
import { createFileStore } from './fileStore'

const nameOf = (store: ReturnType<typeof createFileStore>) => {
  const opened = store.current()
  return opened && (opened.state === 'read' ? opened.file.name : opened.name)
}

/** A file that the disk gives only when it is told to. */
function slowFile(name: string) {
  const file = new File(['slow'], name)
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  const arrayBuffer = async () => {
    await given
    return new ArrayBuffer(4)
  }
  return { file: Object.assign(file, { arrayBuffer }), give: () => give() }
}

test('of two files the one that was opened last stays, however long the first takes', async () => {
  const store = createFileStore()
  const slow = slowFile('slow.bpt')
  const first = store.open(slow.file)
  await store.open(new File(['quick'], 'quick.bpt'))
  slow.give()
  await first
  expect(nameOf(store)).toBe('quick.bpt')
})

test('what was discarded while it was read does not come back', async () => {
  const store = createFileStore()
  const slow = slowFile('slow.bpt')
  const opening = store.open(slow.file)
  store.discard()
  slow.give()
  await opening
  expect(nameOf(store)).toBeUndefined()
})
