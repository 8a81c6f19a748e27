'use client'

import { useEffect } from 'react'

/** Choosing a state preselects its usual zone. Without script the first line of the zones means the same. */
export function ZoneFollowsState({ usual }: { usual: Record<string, string> }) {
  useEffect(() => {
    const state = document.getElementById('state')
    const zone = document.getElementById('zone')
    if (!(state instanceof HTMLSelectElement) || !(zone instanceof HTMLSelectElement)) return
    const follow = () => {
      zone.value = usual[state.value] ?? ''
    }
    state.addEventListener('change', follow)
    return () => state.removeEventListener('change', follow)
  }, [usual])
  return null
}
