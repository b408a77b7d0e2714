import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

process.env.TZ = 'UTC' // the machine's zone must not decide what a test sees; people and portals bring their own

afterEach(cleanup)
