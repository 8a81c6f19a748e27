import { getTranslations } from 'next-intl/server'
import { HelpLine } from '@/app/(public)/crisis/help-line'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import type { PrivatePageView, PrivateQuestion } from '@/lib/views/private/private-page'
import { PrivateFrame } from './private-frame'

type SupportNowProps = { view: PrivatePageView; question: Extract<PrivateQuestion, { kind: 'support' }> }

/**
 * Where to turn, in the middle of the questions and with a way on. Everybody comes past it, so that having seen it says
 * nothing; who answered yes comes at once, and reads that a clinician will be in touch. Numbers as on the page of crisis help.
 */
export async function SupportNow({ view, question }: SupportNowProps) {
  const [t, lines] = await Promise.all([getTranslations('private'), getTranslations('public.crisis')])
  const home = (
    <HelpLine
      title={lines('home.title')}
      text={lines('home.text')}
      ways={[{ href: 'tel:+18007997233', text: lines('home.call'), icon: 'phone' }]}
    />
  )
  return (
    <PrivateFrame view={view}>
      <PageHeading title={t('support.title')} lede={t(`support.${question.about}`)} />
      {question.called ? (
        <Notice title={t('support.called')}>
          <a href={paths.reach}>{t('support.calledHow')}</a>
        </Notice>
      ) : (
        <p className="mb-4 max-w-measure text-ink-2">{t('support.everyone')}</p>
      )}
      <ul className="flex flex-col gap-4">
        {question.about === 'home' && home}
        <HelpLine
          title={lines('lifeline.title')}
          text={lines('lifeline.text')}
          ways={[
            { href: 'tel:988', text: lines('lifeline.call'), icon: 'phone' },
            { href: 'sms:988', text: lines('lifeline.sms'), icon: 'message' },
            { href: 'https://988lifeline.org/chat/', text: lines('lifeline.chat'), icon: 'globe' },
          ]}
        />
        <HelpLine
          title={lines('danger.title')}
          text={lines('danger.text')}
          ways={[{ href: 'tel:911', text: lines('danger.call'), icon: 'phone' }]}
        />
        <HelpLine
          title={lines('textLine.title')}
          text={lines('textLine.text')}
          ways={[
            {
              href: `sms:741741?&body=${lines('textLine.word')}`,
              text: lines('textLine.sms'),
              icon: 'message',
            },
          ]}
        />
      </ul>
      <p className="mt-6 max-w-measure">{t('support.not-us')}</p>
      <ButtonRow>
        <LinkButton href={paths.privatePage(question.next)}>{t('continue')}</LinkButton>
        <LinkButton href={paths.apply} tone="plain">
          {t('later')}
        </LinkButton>
      </ButtonRow>
    </PrivateFrame>
  )
}
