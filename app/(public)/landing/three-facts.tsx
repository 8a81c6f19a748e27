import { getTranslations } from 'next-intl/server'
import { PersonDot } from '@/components/couple/person-mark'
import { Icon } from '@/components/ui/icon'

/** The three rules of the program, as a couple reads them. */
export async function ThreeFacts() {
  const t = await getTranslations('public.landing.facts')
  const facts = [
    {
      key: 'own',
      mark: (
        <>
          <PersonDot who="first" />
          <PersonDot who="second" />
        </>
      ),
    },
    { key: 'shared', mark: <PersonDot who="both" /> },
    { key: 'time', mark: <Icon name="calendar" className="text-plum" /> },
  ] as const
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-6">
        {t('heading')}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3">
        {facts.map(({ key, mark }) => (
          <li key={key} className="border-t-2 border-hair pt-4">
            <p className="mb-2 flex h-6 items-center gap-1">{mark}</p>
            <h3>{t(`${key}.title`)}</h3>
            <p className="mt-1 text-ink-2">{t(`${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
