'use client'

import { buttonClass } from '@/components/ui/button'
import en from '@/lib/i18n/messages/en/shell.json'
import es from '@/lib/i18n/messages/es/shell.json'
import { paths } from '@/lib/paths'

export type BrokenProps = { error: Error & { digest?: string }; reset: () => void }

/** The messages are bundled here because the server could not finish; the language is read from the page itself. */
export function brokenMessages() {
  const said = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  return said === 'es' ? es : en
}

/**
 * Something broke: a calm word with a number, never the error's own words. It stands inside the frame of the page that
 * broke, so that nobody loses the way on, or the way out.
 */
export function BrokenWords({ error, reset }: BrokenProps) {
  const { errors, helpNow } = brokenMessages()
  return (
    <div className="max-w-form py-4">
      <h1>{errors.brokenTitle}</h1>
      <p className="mt-3">{errors.brokenText}</p>
      {error.digest && (
        <p className="mt-3 text-ink-2">{errors.reference.replace('{number}', error.digest)}</p>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={buttonClass('main')} onClick={reset}>
          {errors.tryAgain}
        </button>
        <a className={buttonClass('quiet')} href={paths.landing}>
          {errors.toStart}
        </a>
      </p>
      <p className="mt-8">
        <a href="tel:988">{helpNow}</a>
      </p>
    </div>
  )
}
