import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RadioCards } from '@/components/forms/radio-cards'
import { TryCamera } from '@/components/tech-check/try-camera'
import { TryConnection } from '@/components/tech-check/try-connection'
import { TryMicrophone } from '@/components/tech-check/try-microphone'
import { techAnswers, techParts } from '@/lib/domain/intake/tech-check'
import { paths } from '@/lib/paths'

/** What can be tried here, and without script looked at. `answered`: with an answer to save beside each. */
export async function Tests({ answered = false }: { answered?: boolean }) {
  const t = await getTranslations('tech')
  const denied = { safari: t('denied.safari'), firefox: t('denied.firefox'), chrome: t('denied.chrome') }
  const words = (part: 'camera' | 'microphone') => ({
    ...{ start: t(`${part}.start`), works: t(`${part}.works`), missing: t(`${part}.missing`) },
    ...{ stop: t('stop'), denied, picture: t('picture') },
  })
  const connection = {
    ...{ start: t('connection.start'), none: t('connection.none') },
    ...{ good: t.raw('connection.good') as string, weak: t.raw('connection.weak') as string },
  }
  const tries: Partial<Record<(typeof techParts)[number], ReactNode>> = {
    camera: <TryCamera words={words('camera')} />,
    microphone: <TryMicrophone words={words('microphone')} level={t('level')} />,
    connection: <TryConnection words={connection} sample={paths.techSample} />,
  }
  return techParts.map((part) => (
    <section key={part} aria-labelledby={`${part}-title`} className="mb-8 border-t border-hair pt-6">
      <h2 id={`${part}-title`}>{t(`${part}.title`)}</h2>
      <p className="mt-1 mb-4 max-w-measure text-ink-2">{t(`${part}.look`)}</p>
      {tries[part]}
      {answered && (
        <RadioCards
          name={part}
          label={t(`${part}.ask`)}
          inline
          options={techAnswers.map((value) => ({ value, label: t(`answers.${value}`) }))}
        />
      )}
    </section>
  ))
}
