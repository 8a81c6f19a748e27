import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import type { PrivatePageView, PrivateQuestion } from '@/lib/views/private/private-page'
import { partnerWords } from '../../partner-words'
import { PrivateFrame } from './private-frame'

type BeforePartProps = { view: PrivatePageView; question: Extract<PrivateQuestion, { kind: 'landing' }> }

/** What comes next, how much of it, who reads it: said before the first question of a part. */
export async function BeforePart({ view, question }: BeforePartProps) {
  const [t, all] = await Promise.all([getTranslations('private'), getTranslations('apply')])
  const { part } = view
  return (
    <PrivateFrame view={view}>
      <PageHeading title={t(`parts.${part}`)} lede={t('landing.count', { count: question.questions })} />
      <div className="grid max-w-measure gap-3">
        {part !== 'first' && <p>{t(`before.${part}`)}</p>}
        <p>{t('landing.who', partnerWords(all, view.partnerName))}</p>
        <p>{t('landing.saved')}</p>
      </div>
      <ButtonRow>
        <LinkButton href={paths.privatePage(question.next)}>{t('landing.begin')}</LinkButton>
        <LinkButton href={paths.apply} tone="plain">
          {t('later')}
        </LinkButton>
      </ButtonRow>
    </PrivateFrame>
  )
}
