import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Tag, type TagTone } from '@/components/ui/tag'
import type { FormAction } from '@/lib/forms/form-state'

type State = 'written' | 'sending' | 'sent' | 'answered' | 'could-not-send'

export type QuestionLineProps = {
  send: FormAction
  coupleId: string
  coverageId: string
  id: string
  trace: string
  about: string
  state: State
  words: string
  why: string | null
  maySend: boolean
  download: string
  replyHref: string | null
  waitsHref: string | null
}

const tags: Record<State, { tone: TagTone; word: string }> = {
  written: { tone: 'todo', word: 'not sent' },
  sending: { tone: 'plain', word: 'on its way' },
  sent: { tone: 'plain', word: 'sent' },
  answered: { tone: 'done', word: 'answered' },
  'could-not-send': { tone: 'danger', word: 'could not be sent' },
}

/** One question to a payer: where it is, and what can be done with it now. */
export function QuestionLine({ send, coupleId, coverageId, ...question }: QuestionLineProps) {
  const { id, trace, about, state, words, why, maySend, download, replyHref, waitsHref } = question
  return (
    <li className="border-t border-hair py-2 first:border-t-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Tag tone={tags[state].tone}>{tags[state].word}</Tag>
        <span>{words}</span>
        <span className="font-mono text-small break-all text-ink-2">{trace}</span>
      </p>
      <p className="text-small text-ink-2">Asks about {about}.</p>
      {why && <p className="text-small text-amber">{why}</p>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {/* A file and no page: the browser asks for it itself. */}
        <a href={download} download>
          Download the 270
        </a>
        {replyHref && <Link href={replyHref}>See the reply</Link>}
        {waitsHref && <Link href={waitsHref}>Look at the answer</Link>}
        {maySend && (
          <ActionForm
            action={send}
            idPrefix={`send-${id}-`}
            lang="en"
            className="flex flex-wrap items-center gap-3"
          >
            <HiddenField name="coupleId" value={coupleId} />
            <HiddenField name="coverageId" value={coverageId} />
            <HiddenField name="requestId" value={id} />
            <SubmitButton tone="quiet" name="how" value="send">
              {state === 'written' ? 'Send it' : 'Send it again'}
            </SubmitButton>
            <SubmitButton tone="plain" name="how" value="by-hand">
              I sent it by hand
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </li>
  )
}
