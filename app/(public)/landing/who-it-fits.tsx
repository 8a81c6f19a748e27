import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/paths'

/** Who it is for, and, as plainly, when it is not the right place today. */
export async function WhoItFits() {
  const t = await getTranslations('public.landing.fit')
  return (
    <section className="grid gap-6 md:grid-cols-2">
      <Card title={t('forHeading')}>
        <ul className="flex flex-col gap-2.5">
          {(['both', 'need', 'more', 'place'] as const).map((key) => (
            <li key={key} className="flex gap-2.5">
              <Icon name="check" className="mt-1 text-moss" />
              {t(`for.${key}`)}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('notHeading')}>
        <ul className="flex flex-col gap-2.5">
          {(['danger', 'detox', 'safe'] as const).map((key) => (
            <li key={key} className="flex gap-2.5">
              <Icon name="arrow-right" className="mt-1 text-ink-2" />
              {t(`not.${key}`)}
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <Link href={paths.crisis} className="font-[640]">
            {t('crisis')}
          </Link>
        </p>
      </Card>
    </section>
  )
}
