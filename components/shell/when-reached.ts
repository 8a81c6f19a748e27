'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { paths } from '@/lib/paths'

/** Milliseconds between two questions; no two pages ask at the same moment once all are there again. */
const aWhile = () => 4000 + Math.random() * 4000

/**
 * Asks quietly, while this page stands, whether our records are there again, and then does `again`.
 * @returns whether it does: where no script runs, nobody asks
 */
export function useWhenReached(again: () => void, isWanted = true): boolean {
  const [isAsking, setAsking] = useState(false)
  const found = useEffectEvent(again)

  useEffect(() => {
    if (!isWanted) return
    setAsking(true)
    let timer: ReturnType<typeof setTimeout> | undefined
    const left = new AbortController()
    const wait = () => {
      timer = setTimeout(ask, aWhile())
    }
    const ask = async () => {
      const answer = await fetch(paths.ready, { signal: left.signal }).catch(() => undefined)
      if (left.signal.aborted) return
      if (answer?.ok) found()
      wait()
    }
    wait()
    return () => {
      clearTimeout(timer)
      left.abort()
    }
  }, [isWanted])

  return isAsking
}
