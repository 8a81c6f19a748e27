import { notFound } from 'next/navigation'
import { CalendarPieces } from '@/app/dev/gallery/calendar-pieces'
import { CouplePieces } from '@/app/dev/gallery/couple-pieces'
import { FormPieces } from '@/app/dev/gallery/form-pieces'
import { UiPieces } from '@/app/dev/gallery/ui-pieces'
import { Tabs } from '@/components/ui/tabs'
import { env } from '@/lib/env'
import { page } from '@/lib/page'

/** Every component in every state, outside production: how builders learn what is there. `?frame=staff` shows the other scale. */
export default page('dev.read', async ({ search }) => {
  if (env.production) notFound()
  const frame = search.frame === 'staff' ? 'staff' : 'couple'
  return (
    <div data-frame={frame}>
      <Tabs
        label="Scale"
        tabs={[
          { href: '/dev/gallery', label: 'Couples', current: frame === 'couple' },
          { href: '/dev/gallery?frame=staff', label: 'Staff', current: frame === 'staff' },
        ]}
      />
      <h1>Gallery</h1>
      <UiPieces />
      <FormPieces />
      <CouplePieces />
      <CalendarPieces />
    </div>
  )
})
