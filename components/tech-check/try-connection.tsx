'use client'

import { useState } from 'react'
import { answerWith } from '@/components/tech-check/answer-with'
import { judgeConnection, measureConnection } from '@/components/tech-check/measure-connection'
import { Button } from '@/components/ui/button'

type ConnectionWords = { start: string; good: string; weak: string; none: string }

/** How quickly our own server answers, and how fast bytes come. No one else is asked. */
export function TryConnection({ words, sample }: { words: ConnectionWords; sample: string }) {
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)

  async function measure() {
    if (busy) return
    setBusy(true)
    try {
      const enough = judgeConnection(await measureConnection(sample))
      say(enough ? words.good : words.weak)
      answerWith('connection', enough ? 'yes' : 'no')
    } catch {
      say(words.none)
      answerWith('connection', 'no')
    }
    setBusy(false)
  }

  return (
    <div className="needs-script mb-4">
      <Button tone="quiet" aria-disabled={busy || undefined} onClick={measure}>
        {words.start}
      </Button>
      <p role="status" className="mt-2">
        {said}
      </p>
    </div>
  )
}
