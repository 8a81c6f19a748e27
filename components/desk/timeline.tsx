export type TimelineEvent = { id: string; when: string; who: string; what: string }

/** What happened, the latest first, each in one sentence. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol>
      {events.map(({ id, when, who, what }) => (
        <li
          key={id}
          className="grid gap-x-4 border-t border-hair py-1.5 first:border-t-0 sm:grid-cols-[13rem_1fr]"
        >
          <span className="text-small text-ink-2">{when}</span>
          <span>
            <b>{who}</b> {what}
          </span>
        </li>
      ))}
    </ol>
  )
}
