import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ApartLines, CrisisLines } from '@/app/(public)/crisis/crisis-lines'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import { programPhoneLine } from '@/lib/views/door/program-phone-line'

/** What we think, each with a next step and a number. Nobody is turned away: it is never more than "not today". */
export async function fitResults(): Promise<Record<string, ReactNode>> {
  const t = await getTranslations('check.result')
  const phone = programPhoneLine()
  const call = phone && <p className="mt-4">{t('call', { phone })}</p>
  const result = (key: 'likely' | 'talk' | 'not-both-adults' | 'outside-the-states', next: ReactNode) => (
    <>
      <PageHeading title={t(`${key}.title`)} lede={t(`${key}.text`)} />
      {next}
      {call}
    </>
  )
  const start = (
    <ButtonRow>
      <LinkButton href={paths.start}>{t('start')}</LinkButton>
      <LinkButton href={paths.costs} tone="quiet">
        {t('costs')}
      </LinkButton>
    </ButtonRow>
  )
  const elsewhere = <p className="max-w-measure">{t('elsewhere')}</p>
  return {
    likely: result('likely', start),
    talk: result('talk', start),
    'not-both-adults': result('not-both-adults', elsewhere),
    'outside-the-states': result('outside-the-states', elsewhere),
    crisis: <Help title={t('crisis.title')} lede={t('crisis.text')} />,
    medical: <Help title={t('medical.title')} lede={t('medical.text')} />,
    apart: (
      <>
        <PageHeading title={t('apart.title')} lede={t('apart.text')} />
        <p className="mb-5 max-w-measure">{t('apart.next')}</p>
        <ApartLines />
        <ButtonRow>
          <LinkButton href={paths.safety} tone="quiet">
            {t('apart.more')}
          </LinkButton>
        </ButtonRow>
      </>
    ),
  }
}

function Help({ title, lede }: { title: string; lede: string }) {
  return (
    <>
      <PageHeading title={title} lede={lede} />
      <CrisisLines />
    </>
  )
}
