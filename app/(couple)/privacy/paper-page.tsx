import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PaperText } from '@/components/consent/paper-text'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'
import type { TextToRead } from '@/lib/views/consent/text-to-read'
import { ChangeYourMind } from './change-your-mind'
import { SignOrNot } from './sign-or-not'

type PaperPageProps = { text: TextToRead; zone: string; locale: Locale; back: ReactNode; partner: string }

/** One text on one page: how it stands, what it says, and what its reader can do about it. */
export async function PaperPage({ text, zone, locale, back, partner }: PaperPageProps) {
  const t = await getTranslations('privacy')
  const { state, signedAt, required } = text
  const note = noteOf(state)
  const holds = state === 'signed' || state === 'newer'
  return (
    <div className="max-w-form">
      <BackLink href={required ? paths.papers : paths.privacy}>{back}</BackLink>
      <PageHeading title={text.words.title} />
      <p className="mb-4 text-small text-ink-2">
        {t(required ? 'paper.whoReads' : 'paper.whoReadsShare', { Partner: partner })}
      </p>
      {note && <Notice>{t(`paper.${note}`)}</Notice>}
      {holds && signedAt && (
        <Notice tone="done">
          {t('paper.signedOn', { when: sayWhen(signedAt.getTime(), zone, locale) })}{' '}
          {text.signatureId && <a href={paths.signedCopy(text.signatureId)}>{t('paper.copy')}</a>}
        </Notice>
      )}
      <PaperText
        {...{ summary: text.words.summary, body: text.words.body, rows: text.rows }}
        words={{ inShort: t('paper.inShort'), full: t('paper.full') }}
      />
      {state !== 'signed' && <SignOrNot text={text} locale={locale} />}
      {holds && <ChangeYourMind kind={text.kind} about={text.about} ifNot={text.words.ifNot} />}
    </div>
  )
}

function noteOf(state: TextToRead['state']) {
  if (state === 'newer') return 'changed'
  if (state === 'declined') return 'declinedNote'
  if (state === 'stopped') return 'stoppedNote'
  return state === 'ended' ? 'endedNote' : null
}
