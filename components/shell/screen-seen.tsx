'use client'

import { useEffect } from 'react'
import { tellOtherTabs } from '@/components/shell/other-tabs'

/** Somebody may see the screen: pages of the private part in other tabs cover themselves and ask again. */
export function ScreenSeen() {
  useEffect(() => tellOtherTabs('seen'), [])
  return null
}
