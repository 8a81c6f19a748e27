import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { paths } from '@/lib/paths'

export async function StartTogether() {
  const t = await getTranslations('public.landing')
  return (
    <section className="rounded-card border border-hair bg-surface p-6 sm:p-10">
      <h2>{t('end.heading')}</h2>
      <p className="mt-2 max-w-measure text-ink-2">{t('end.text')}</p>
      <ButtonRow>
        <LinkButton href={paths.start}>{t('start')}</LinkButton>
        <LinkButton href={paths.check} tone="quiet">
          {t('end.check')}
        </LinkButton>
      </ButtonRow>
    </section>
  )
}
