const shownWhenFocused =
  'sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-20 focus:rounded-control focus:bg-surface focus:px-4 focus:py-2'

/** The first thing a keyboard reaches. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a href="#main" className={shownWhenFocused}>
      {children}
    </a>
  )
}

/** The form of "Leave this site"; its twin names it. */
export const leaveForm = 'leave-this-site'

/** The twin of "Leave this site" for who cannot see where the button is: the second thing a keyboard reaches. */
export function LeaveTwin({ children }: { children: string }) {
  return (
    <button type="submit" form={leaveForm} className={`${shownWhenFocused} text-brick`}>
      {children}
    </button>
  )
}
