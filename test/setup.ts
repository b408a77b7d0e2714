import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

process.env.TZ = 'UTC' // the machine's zone must not decide what a test sees; people and portals bring their own

// happy-dom tells of a selection that did not change, and React Aria answers by setting it again: for ever.
if (typeof Selection !== 'undefined') {
  const collapse = Selection.prototype.collapse
  Selection.prototype.collapse = function (node, offset = 0) {
    if (this.anchorNode !== node || this.anchorOffset !== offset || !this.isCollapsed) collapse.call(this, node, offset)
  }
}

afterEach(cleanup)
