'use client'

import { ThreadsMark } from '@/components/couple/threads-mark'
import { buttonClass } from '@/components/ui/button'
import en from '@/lib/i18n/messages/en/shell.json'
import es from '@/lib/i18n/messages/es/shell.json'
import { paths } from '@/lib/paths'

/** The messages are bundled here because the server could not finish; the language is read from the page itself. */
export function BrokenPage({ reference, onTryAgain }: { reference?: string; onTryAgain: () => void }) {
  const spanish = typeof document !== 'undefined' && document.documentElement.lang === 'es'
  const { errors, helpNow } = spanish ? es : en
  return (
    <main id="main" className="mx-auto max-w-form px-4 py-12">
      <ThreadsMark />
      <h1 className="mt-6">{errors.brokenTitle}</h1>
      <p className="mt-3">{errors.brokenText}</p>
      {reference && <p className="mt-3 text-ink-2">{errors.reference.replace('{number}', reference)}</p>}
      <p className="mt-6 flex flex-wrap gap-3">
        <button type="button" className={buttonClass('main')} onClick={onTryAgain}>
          {errors.tryAgain}
        </button>
        <a className={buttonClass('quiet')} href={paths.landing}>
          {errors.toStart}
        </a>
      </p>
      <p className="mt-8">
        <a href="tel:988">{helpNow}</a>
      </p>
    </main>
  )
}
