import { Notice } from '@/components/ui/notice'

type StillBookedProps = { lines: { id: string; what: string; why: string; coordinators: string }[] }

/** For an admin: what a clinician can no longer hold, and who has to act. Whose sessions they are is not theirs to read. */
export function StillBooked({ lines }: StillBookedProps) {
  if (lines.length === 0) return null
  return (
    <Notice tone="attention" title="Still booked, for their coordinators to change">
      <ul>
        {lines.map(({ id, what, why, coordinators }) => (
          <li key={id}>
            {what}: <span className="text-ink-2">{`${why}. With ${coordinators}.`}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
