'use client'

import './globals.css'
import { BrokenPage } from '@/components/shell/broken-page'
import type { BrokenProps } from '@/components/shell/broken-words'

/** When even the frame broke. It brings its own html element. */
export default function GlobalError(broken: BrokenProps) {
  return (
    <html lang="en">
      <body>
        <title>Alongside</title>
        <BrokenPage {...broken} />
      </body>
    </html>
  )
}
