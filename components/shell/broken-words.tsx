'use client'

import { useWhenReached } from '@/components/shell/when-reached'
import { buttonClass } from '@/components/ui/button'
import en from '@/lib/i18n/messages/en/shell.json'
import es from '@/lib/i18n/messages/es/shell.json'
import { paths } from '@/lib/paths'

/** `retry` asks the server for the page once more. */
export type BrokenProps = { error: Error & { digest?: string }; retry: () => void }

/** The messages are bundled here because the server could not finish; the language is read from the page itself. */
export function brokenMessages() {
  const said = typeof document === 'undefined' ? 'en' : document.documentElement.lang
  return said === 'es' ? es : en
}

/**
 * Something broke: a calm word with a number, never the error's own words. It stands inside the frame of the page that
 * broke, so that nobody loses the way on, or the way out. Where only our records could not be reached, halfway through a
 * page, that is said, and the page is asked for again once they are there.
 */
export function BrokenWords({ error, retry }: BrokenProps) {
  const { errors, helpNow } = brokenMessages()
  const unreached = error.digest === 'records-not-reached'
  useWhenReached(retry, unreached)
  return (
    <div className="max-w-form py-4">
      <h1>{unreached ? errors.unreachedTitle : errors.brokenTitle}</h1>
      <p className="mt-3">
        {unreached ? `${errors.unreachedText} ${errors.unreachedWaits}` : errors.brokenText}
      </p>
      {error.digest && !unreached && (
        <p className="mt-3 text-ink-2">{errors.reference.replace('{number}', error.digest)}</p>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={buttonClass('main')} onClick={retry}>
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
