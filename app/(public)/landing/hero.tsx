import { getTranslations } from 'next-intl/server'
import { LivingRoom } from '@/components/couple/living-room'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { paths } from '@/lib/paths'

/** The promise in one line, and the two ways on. */
export async function Hero() {
  const t = await getTranslations('public.landing')
  return (
    <section className="grid items-center gap-x-12 gap-y-8 md:grid-cols-[1.05fr_1fr]">
      <div>
        <h1>{t('title')}</h1>
        <p className="mt-4 max-w-[34em] text-lede text-ink-2">{t('lede')}</p>
        <ButtonRow>
          <LinkButton href={paths.start}>{t('start')}</LinkButton>
          <LinkButton href="#week" tone="quiet">
            {t('seeWeek')}
          </LinkButton>
        </ButtonRow>
        <p className="mt-4 text-small text-ink-2">{t('startNote')}</p>
      </div>
      <LivingRoom />
    </section>
  )
}
