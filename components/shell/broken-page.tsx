'use client'

import { ThreadsMark } from '@/components/couple/threads-mark'
import { type BrokenProps, BrokenWords, brokenMessages } from '@/components/shell/broken-words'
import { LeaveButton } from '@/components/shell/leave-button'
import { neutralSite, paths } from '@/lib/paths'

/** When the frame itself broke. Nobody knows whose page it was, so the way out is there for everyone. */
export function BrokenPage(broken: BrokenProps) {
  const { leave, leaveHint } = brokenMessages()
  return (
    <main id="main" className="mx-auto max-w-form px-4 py-12">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <ThreadsMark />
        <form method="post" action={paths.leave}>
          <LeaveButton
            words={{ label: leave, hint: leaveHint, presses: [leaveHint, leaveHint] }}
            leave={paths.leave}
            away={neutralSite}
          />
        </form>
      </div>
      <BrokenWords {...broken} />
    </main>
  )
}
