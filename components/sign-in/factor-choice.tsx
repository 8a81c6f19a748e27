import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locales'
import { paths } from '@/lib/paths'

/** The two kinds of second step, to choose one; `back`: where the person was going. */
export async function FactorChoice({ back, locale }: { back?: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const onward = back ? `?back=${encodeURIComponent(back)}` : ''
  return (
    <div className="grid max-w-form gap-4">
      <Card title={t('setUp.choosePasskey')}>
        <p className="mb-4">{t('setUp.passkeyText')}</p>
        <LinkButton href={`${paths.addPasskey}${onward}`}>{t('settings.addPasskey')}</LinkButton>
      </Card>
      <Card title={t('setUp.chooseApp')}>
        <p className="mb-4">{t('setUp.appText')}</p>
        <LinkButton href={`${paths.addAuthenticator}${onward}`} tone="quiet">
          {t('settings.addApp')}
        </LinkButton>
      </Card>
    </div>
  )
}
