import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EstimatePanel } from '@/components/benefits/estimate-panel'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/lib/domain/refusals'
import { page } from '@/lib/page'
import { ownBenefits } from '@/lib/views/benefits/own-benefits'
import { DaysAgreedTo } from './days-agreed-to'
import { GoodFaithGiven } from './good-faith-given'
import { HowMuchIsUsed } from './how-much-is-used'
import { LettersSent } from './letters-sent'
import { MyCard } from './my-card'
import { PlanFound } from './plan-found'
import { WhoGetsMail } from './who-gets-mail'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('benefits'))('title') }
}

/** One partner's own plan: what was found, what they may pay, their letters and their card. */
export default page('benefits.read-own', async ({ caller, search }) => {
  const locale = (await getLocale()) as Locale
  const [t, { plans, still, shared, estimate, letters, days, goodFaith }] = await Promise.all([
    getTranslations('benefits'),
    ownBenefits(caller, locale),
  ])
  const isTold = goodFaith.length > 0
  const held = plans.filter(({ holder }) => holder !== 'none')
  const read = [...still, ...held]
  const names = read.length > 1 ? Object.fromEntries(read.map(({ id, name }) => [id, name])) : {}
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <Flash said={search.said} notices={{ kept: t('card.said.kept'), removed: t('card.said.removed') }} />
      <Flash said={search.said} notices={{ 'too-large': t('card.said.too-large') }} tone="danger" />
      <p className="mb-5 max-w-measure text-ink-2">{t(shared ? 'ownOnlyShared' : 'ownOnly')}</p>
      {held.length === 0 && isTold && (
        <Card title={t('estimate.title')} className="mb-5">
          <GoodFaithGiven estimates={goodFaith} />
        </Card>
      )}
      {held.length === 0 && (
        <EmptyState title={plans.length > 0 ? t('noPlan') : t('none')}>{t('noneNote')}</EmptyState>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {held.length > 0 && (
          <div className="grid min-w-0 gap-5">
            <Card title={t('estimate.title')}>
              {estimate ? (
                <EstimatePanel
                  telehealth={estimate.telehealth}
                  inPerson={estimate.inPerson}
                  locale={locale}
                />
              ) : (
                !isTold && <p>{t('estimate.notKnown')}</p>
              )}
              {held[0] &&
                still.map(({ id, name, last }) => (
                  <p key={id} className="mt-2 text-small text-ink-2">
                    {t('estimate.untilThen', { name, last, next: held[0]?.name ?? '' })}
                  </p>
                ))}
              {isTold && <GoodFaithGiven estimates={goodFaith} />}
            </Card>
            {still.map(({ id, terms }) => (
              <HowMuchIsUsed key={id} plan={terms ?? undefined} locale={locale} names={names} />
            ))}
            {estimate && <HowMuchIsUsed plan={estimate.plans[0]} locale={locale} names={names} />}
            <DaysAgreedTo {...days} names={names} />
            {(letters.length > 0 || !isTold) && <LettersSent letters={letters} />}
          </div>
        )}
        <div className="grid min-w-0 gap-5">
          {read.map((plan, place) => (
            <PlanFound key={plan.id} plan={plan} first={place === 0} />
          ))}
          {held.map((plan) => (
            <MyCard key={plan.id} plan={plan} several={held.length > 1} />
          ))}
          {held.map(
            (plan) =>
              plan.readByHolder && <WhoGetsMail key={plan.id} coverage={plan.id} name={names[plan.id]} />,
          )}
        </div>
      </div>
    </>
  )
})
