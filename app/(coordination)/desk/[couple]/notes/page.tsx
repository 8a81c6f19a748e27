import type { Metadata } from 'next'
import { Notes } from '@/app/(coordination)/desk/[couple]/notes/notes'
import { PutAsideCard } from '@/app/(coordination)/desk/[couple]/notes/put-aside-card'
import { TagsCard } from '@/app/(coordination)/desk/[couple]/notes/tags-card'
import { WaitlistCard } from '@/app/(coordination)/desk/[couple]/notes/waitlist-card'
import { CaseHeader } from '@/components/desk/case-header'
import { Flash } from '@/components/ui/flash'
import { page } from '@/lib/page'
import { keptOfCase } from '@/lib/views/desk/kept-of-case'

export const metadata: Metadata = { title: 'Notes' }

export default page('case.note', async ({ caller, params, search }) => {
  const kept = await keptOfCase(caller, params.couple ?? '')
  const { coupleId } = kept.heading
  return (
    <>
      <CaseHeader on="Notes" {...kept.heading} />
      <Flash said={search.said} notices={said} />
      <div className="grid gap-4 [&>*]:min-w-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Notes coupleId={coupleId} notes={kept.notes} />
        <div className="grid grid-cols-1 content-start gap-4 [&>*]:min-w-0">
          <PutAsideCard coupleId={coupleId} asleep={kept.asleep} colleagues={kept.colleagues} />
          <TagsCard coupleId={coupleId} tags={kept.tags} />
          {(kept.mayWait || kept.waitlist) && <WaitlistCard coupleId={coupleId} waitlist={kept.waitlist} />}
        </div>
      </div>
    </>
  )
})

const said = {
  note: 'The note is kept.',
  aside: 'Set aside. The couple comes back by itself on that day.',
  up: 'Taken up again.',
  tag: 'The tag is added.',
  untag: 'The tag is taken off.',
  waits: 'The couple is on the waitlist.',
  turn: 'The couple is off the waitlist.',
}
