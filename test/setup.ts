import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A failed query prints the page; a few lines tell enough.
configure({
  asyncUtilTimeout: 8_000, // pages are loaded when they are opened, and machines are slow

  getElementError: (message) => Object.assign(new Error(message?.split('\n\n')[0] ?? ''), { name: 'TestingLibraryElementError' }),
})
process.env.TZ = 'UTC' // the machine's zone must not decide what a test sees; people and portals bring their own

// happy-dom tells of a selection that did not change, and React Aria answers by setting it again: for ever.
if (typeof Selection !== 'undefined') {
  const collapse = Selection.prototype.collapse
  Selection.prototype.collapse = function (node, offset = 0) {
    if (this.anchorNode !== node || this.anchorOffset !== offset || !this.isCollapsed) collapse.call(this, node, offset)
  }
}

// happy-dom lays nothing out: everything measures 0, and a virtual list would show no rows. This is a window of ten rows.
if (typeof HTMLElement !== 'undefined') {
  const size = (px: number) => ({ get: () => px, configurable: true })
  Object.defineProperties(HTMLElement.prototype, { clientHeight: size(800), clientWidth: size(400) })
}

afterEach(cleanup)
