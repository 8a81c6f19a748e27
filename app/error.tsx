'use client'

import { BrokenPage } from '@/components/shell/broken-page'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

/** Something broke: a calm page with a number, never the error's own words. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <BrokenPage reference={error.digest} onTryAgain={reset} />
}
