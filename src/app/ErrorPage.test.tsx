import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Language, loadLanguage, loadMoreTexts } from '@/i18n/i18n'
import { PortalError, type PortalErrorKind } from '@/portal/errors'
import { ErrorPage } from './ErrorPage'
import { errorLooks } from './errorLooks'

const kinds = Object.keys(errorLooks) as PortalErrorKind[]
const show = (error: unknown) => {
  const onRetry = vi.fn()
  render(<ErrorPage error={error} onRetry={onRetry} />)
  return { onRetry, user: userEvent.setup() }
}

describe.each(['en', 'ru', 'de'] satisfies Language[])('in %s', (language) => {
  beforeAll(async () => {
    await loadLanguage(language)
    await loadMoreTexts()
  })

  test.each(kinds)('%s has a title, words and a next step', (kind) => {
    show(new PortalError(kind))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/\p{L}{2}/u)
    expect(screen.getByRole('alert').textContent).not.toMatch(/app\.error|undefined/)
    expect([...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')]).not.toHaveLength(0)
  })
})

describe('what the portal said', () => {
  beforeAll(() => loadLanguage('en'))

  test('without a code is quoted as it is, as text', () => {
    show(new PortalError('portalText', { message: 'Нельзя <b>так</b>' }))
    expect(screen.getByText('Нельзя <b>так</b>', { selector: 'q' })).toBeInTheDocument()
  })

  test('with a code stands in the details', () => {
    show(new PortalError('forbidden', { status: 403, code: 'ACCESS_DENIED', method: 'x.list', message: 'Access denied!' }))
    expect(screen.getByRole('heading', { name: 'You may not see this' })).toBeInTheDocument()
    expect(screen.getByText('forbidden · 403 · ACCESS_DENIED · x.list · “Access denied!”')).toBeInTheDocument()
  })

  test('is nothing where a program error is to blame; “Try again” tries again', async () => {
    const { user, onRetry } = show(new TypeError('x is not a function'))
    expect(screen.getByText('TypeError: x is not a function')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})
