import { getLocale, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/domain/refusals'
import { paths } from '@/lib/paths'

/** The holder of a plan gets its mail. The way to ask for one's own, said to the one it concerns and nobody else. */
export async function WhoGetsMail({ coverage }: { coverage: string }) {
  const t = await getTranslations('benefits.confidential')
  const locale = (await getLocale()) as Locale
  return (
    <Card title={t('title')}>
      <p className="mb-2">{t('note')}</p>
      <p className="mb-2">
        <a href={paths.confidentialRequest(coverage, locale)}>{t('get')}</a>
      </p>
      <p className="text-small text-ink-2">{t('steps')}</p>
    </Card>
  )
}
