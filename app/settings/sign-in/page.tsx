import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { endSession, remove } from '@/app/settings/sign-in/actions'
import { DeviceList } from '@/components/sign-in/device-list'
import { FactorList } from '@/components/sign-in/factor-list'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Flash } from '@/components/ui/flash'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { isSignedIn } from '@/lib/access/actor'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { firstZone } from '@/lib/domain/us-zones'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { ownSignIn } from '@/lib/views/sign-in/own-sign-in'

export const generateMetadata = signInTitle('settings')

/** How one signs in, and where one is signed in now. For one's own eyes alone. */
export default page('sign-in.read-own', async ({ caller, search }) => {
  const view = await ownSignIn(caller)
  const locale = await readerLanguage(readerKind(caller.actor))
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const zone = isSignedIn(caller.actor) ? caller.actor.zone : firstZone
  const hasFactor = view.app !== null || view.passkeys.length > 0
  const notices = [
    'app-added',
    'passkey-added',
    'removed',
    'ended',
    'password-changed',
    'email-sent',
    'email-kept',
  ] as const
  return (
    <div lang={locale}>
      <PageHeading title={t('settings.title')} lede={t('settings.lede')} />
      <Flash
        said={search.said}
        notices={Object.fromEntries(notices.map((said) => [said, t(`said.${said}`)]))}
      />
      <div className="grid max-w-form gap-5">
        <Card title={t('settings.secondTitle')}>
          <FactorList {...view} remove={remove} zone={zone} locale={locale} />
        </Card>
        {hasFactor && (
          <Card title={t('settings.codesTitle')}>
            <p>{t('settings.codesLeft', { count: view.recoveryCodes })}</p>
            {view.recoveryCodes <= 2 && (
              <Notice tone="attention">
                {view.recoveryCodes === 0 ? t('settings.codesNone') : t('settings.codesFew')}
              </Notice>
            )}
            <p className="mt-4">
              <LinkButton href={paths.recoveryCodes} tone="quiet">
                {t('settings.newCodes')}
              </LinkButton>
            </p>
          </Card>
        )}
        <Card title={t('settings.sessionsTitle')}>
          <DeviceList devices={view.devices} end={endSession} zone={zone} locale={locale} />
        </Card>
        <Card title={t('settings.accountTitle')}>
          <SummaryList
            rows={[
              { label: t('settings.email'), value: view.email, change: change(paths.changeEmail, 'email') },
              {
                label: t('settings.password'),
                value: '••••••••',
                change: change(paths.changePassword, 'password'),
              },
            ]}
          />
        </Card>
        <Card title={t('settings.changesTitle')}>
          {view.changes.length === 0 && <p>{t('settings.noChanges')}</p>}
          <ul>
            {view.changes.map(({ at, what }) => (
              <li key={`${at} ${what}`} className="border-b border-hair py-2">
                {t(`changes.${what}`)}
                <span className="block text-small text-ink-2">{sayWhen(at, zone, locale)}</span>
              </li>
            ))}
          </ul>
          {view.changes.length > 0 && <p className="mt-4">{t('settings.ifNotYou')}</p>}
        </Card>
      </div>
    </div>
  )

  function change(href: string, what: 'email' | 'password') {
    return { href, text: t('settings.change'), about: t(`settings.${what}`) }
  }
})
