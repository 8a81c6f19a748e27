import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import type { OwnTechCheck } from '@/lib/views/contact/own-tech-check'

const gapsShown = [
  'one-device-only',
  'no-headphones',
  'headphones-for-one',
  'no-private-room',
  'one-room',
] as const

/** Rooms, headphones and a second device: a list to think of; for a couple, what their page about the home says of it. */
export async function AroundYou({ view }: { view: OwnTechCheck | null }) {
  const t = await getTranslations('tech.around')
  const missing = gapsShown.filter((gap) => view?.gaps.includes(gap))
  return (
    <section aria-labelledby="around-title" className="mb-8 border-t border-hair pt-6">
      <h2 id="around-title">{t('title')}</h2>
      <div className="prose mt-2">
        {view?.homeSaved ? (
          <>
            <p>{missing.length > 0 ? t('missing') : t('all')}</p>
            <ul>
              {missing.map((gap) => (
                <li key={gap}>{t(gap)}</li>
              ))}
            </ul>
          </>
        ) : (
          <ul>
            {(['room', 'headphones', 'device'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        )}
        {view && (
          <p>
            <Link href={paths.yourHome}>{t('toHome')}</Link>
          </p>
        )}
      </div>
    </section>
  )
}
