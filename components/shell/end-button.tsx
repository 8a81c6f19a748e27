'use client'

import { tellOtherTabs } from '@/components/shell/other-tabs'

/** The button of a form that ends the session: the other tabs of this browser cover themselves as it is pressed. */
export function EndButton({ children }: { children: string }) {
  return (
    <button
      type="submit"
      onClick={() => tellOtherTabs('ended')}
      className="inline-flex min-h-11 cursor-pointer items-center text-action underline decoration-1 underline-offset-4"
    >
      {children}
    </button>
  )
}
