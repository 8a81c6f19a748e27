import Link from 'next/link'
import { give } from '@/app/(coordination)/desk/[couple]/joint-record/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Tag, type TagTone } from '@/components/ui/tag'
import { paths } from '@/lib/paths'
import type { ReleaseLine, ReleaseState } from '@/lib/views/desk/joint-record-of-case'

const words: Record<ReleaseState, { tone: TagTone; text: string; note?: string }> = {
  waits: {
    tone: 'plain',
    text: 'waits',
    note: 'It goes out only while both partners’ signatures hold. Who has signed, nobody is told.',
  },
  'may-go': { tone: 'todo', text: 'both signatures hold' },
  given: { tone: 'done', text: 'given' },
  withdrawn: { tone: 'plain', text: 'taken back' },
}

/** To whom, what for, since when, and whether it may go. */
export function ReleaseList({ coupleId, releases }: { coupleId: string; releases: ReleaseLine[] }) {
  if (releases.length === 0) return <p>Nobody has asked for it yet.</p>
  return (
    <ul>
      {releases.map((release) => (
        <li key={release.id} className="border-t border-hair py-3 first:border-t-0 first:pt-0">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 break-words font-[560]">{release.recipient}</span>
            <Tag tone={words[release.state].tone}>{words[release.state].text}</Tag>
          </p>
          <p className="break-words">{release.purpose}</p>
          <p className="text-small text-ink-2">
            Asked for {release.prepared}
            {release.given && `, given ${release.given}`}
          </p>
          <WhatNow coupleId={coupleId} release={release} />
        </li>
      ))}
    </ul>
  )
}

function WhatNow({
  coupleId,
  release: { id, state, recipient },
}: {
  coupleId: string
  release: ReleaseLine
}) {
  if (state === 'given') return <Link href={paths.deskReleased(coupleId, id)}>What was given</Link>
  if (state === 'withdrawn') return null
  const { note } = words[state]
  return (
    <ActionForm action={give} lang="en" idPrefix={`give-${id}-`} className="mt-2">
      <HiddenField name="coupleId" value={coupleId} />
      <HiddenField name="releaseId" value={id} />
      {note && <p className="mb-2 text-small text-ink-2">{note}</p>}
      <SubmitButton tone={state === 'may-go' ? 'main' : 'quiet'}>Give it to {recipient}</SubmitButton>
    </ActionForm>
  )
}
