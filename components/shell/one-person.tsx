'use client'

import { useEffect, useRef } from 'react'
import { coverPage, whenTold } from '@/components/shell/other-tabs'
import { paths } from '@/lib/paths'

/**
 * What a tab shows is for one person, and only while they are signed in. It covers itself when another tab ends the
 * session; it asks when somebody comes back to it; it is read anew when the browser brings it back out of memory. Without
 * script the server refuses the next step all the same.
 */
export function OnePerson({ person }: { person: string }) {
  const shownFor = useRef(person)

  useEffect(() => {
    const look = async () => {
      if ((await whoIsHere(person)) === 'another') leave()
    }
    // What the browser keeps in memory is kept covered; its title stays what it is in the list of pages.
    const hide = () => {
      document.documentElement.dataset.leaving = ''
    }
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload()
    }
    const onVisible = () => {
      if (document.visibilityState === 'visible') look()
    }
    const forget = whenTold(async (told) => {
      if (told === 'ended') {
        coverPage()
        await untilEnded(person)
        leave()
      }
      if (told === 'seen' && location.pathname.startsWith(`${paths.yourAnswers}/`)) {
        coverPage()
        location.reload()
      }
    })
    addEventListener('pagehide', hide)
    addEventListener('pageshow', onShow)
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      forget()
      removeEventListener('pagehide', hide)
      removeEventListener('pageshow', onShow)
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [person])

  // A page of somebody else came into this tab: what it keeps in memory of the one before is thrown away.
  useEffect(() => {
    if (shownFor.current === person) return
    coverPage()
    location.reload()
  }, [person])

  return null
}

function leave() {
  coverPage()
  location.replace(`${paths.signIn}?said=ended`)
}

/** Whom the session of this browser belongs to, as the server knows it; `unknown` when it could not be asked. */
async function whoIsHere(person: string): Promise<'the same' | 'another' | 'unknown'> {
  const answer = await fetch(paths.stillHere, { method: 'POST', body: person }).catch(() => undefined)
  if (answer?.ok) return 'the same'
  return answer?.status === 410 ? 'another' : 'unknown'
}

/** The tab that ends it tells before it asks: this waits for the server, at most three seconds. */
async function untilEnded(person: string) {
  for (let tries = 0; tries < 12; tries++) {
    if ((await whoIsHere(person)) === 'another') return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
