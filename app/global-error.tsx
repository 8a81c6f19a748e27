'use client'

import './globals.css'
import { BrokenPage } from '@/components/shell/broken-page'

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** When even the frame broke. It brings its own html element. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Alongside</title>
        <BrokenPage reference={error.digest} onTryAgain={reset} />
      </body>
    </html>
  )
}
