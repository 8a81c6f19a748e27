import Link from 'next/link'
import { compare } from '@/app/(coordination)/desk/[couple]/identity/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Tag } from '@/components/ui/tag'
import { paths } from '@/lib/paths'
import type { SomeoneAlike } from '@/lib/views/desk/people-alike'

type AlikeProps = { coupleId: string; alike: SomeoneAlike[]; names: Map<string, string> }

/** People in other applications who look like a partner of this one, and what was found out about them. */
export function Alike({ coupleId, alike, names }: AlikeProps) {
  if (alike.length === 0) return <p className="text-ink-2">Nobody else looks like either of them.</p>
  return (
    <ul>
      {alike.map((one) => (
        <li key={`${one.personId}-${one.otherId}`} className="border-t border-hair py-2 first:border-t-0">
          <p>
            <b>{names.get(one.personId)}</b>: {one.because.join(', ')}
            {one.otherCouple && one.otherName && (
              <>
                {' '}
                as <Link href={paths.deskCouple(one.otherCouple)}>{one.otherName}</Link>
              </>
            )}{' '}
            {one.verdict && (
              <Tag tone={one.verdict === 'same' ? 'todo' : 'plain'}>
                {one.verdict === 'same' ? 'the same person' : 'someone else'}
              </Tag>
            )}
          </p>
          {one.otherId ? (
            <ActionForm action={compare} lang="en" idPrefix={`alike-${one.otherId}-`}>
              <HiddenField name="coupleId" value={coupleId} />
              <HiddenField name="personId" value={one.personId} />
              <HiddenField name="otherId" value={one.otherId} />
              <div className="flex gap-2">
                <SubmitButton tone="plain" name="verdict" value="same">
                  The same person
                </SubmitButton>
                <SubmitButton tone="plain" name="verdict" value="different">
                  Someone else
                </SubmitButton>
              </div>
            </ActionForm>
          ) : (
            <p className="text-small text-ink-2">
              In an application of a colleague. Ask a director, who can see both.
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
