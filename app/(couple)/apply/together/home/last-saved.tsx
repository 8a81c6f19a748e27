import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { OurHome } from '@/lib/views/intake/our-home'

/** Who saved the joint answer last, and what: whoever edits at the same time sees here what is new. */
export async function LastSaved({ view, locale }: { view: OurHome; locale: Locale }) {
  const { savedBy, stored } = view
  if (!savedBy || !stored) return null
  const t = await getTranslations('apply.home')
  const when = sayWhen(savedBy.at.getTime(), view.zone, locale)
  if (savedBy.isMe) return <p className="mb-6 text-small text-ink-2">{t('savedByMe', { when })}</p>
  const said = [
    stored.sameHome ? t('savedSame') : t('savedApart'),
    stored.pets && t('savedPets', { pets: stored.pets }),
    stored.notes,
  ]
  return (
    <Notice>
      <p>{t('savedBy', { name: savedBy.name, when })}</p>
      <ul>
        {said.filter(Boolean).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}
