import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { paths } from '@/lib/paths'

export async function CostAndPets() {
  const t = await getTranslations('public.landing')
  return (
    <section className="grid gap-x-12 gap-y-8 md:grid-cols-[1.5fr_1fr]">
      <div>
        <h2>{t('cost.heading')}</h2>
        <p className="mt-3 max-w-measure">{t('cost.text')}</p>
        <p className="mt-3">
          <Link href={paths.costs}>{t('cost.more')}</Link>
        </p>
      </div>
      <div className="md:border-l md:border-hair md:pl-8">
        <h2 className="flex items-center gap-2">
          <Icon name="paw" className="text-clay" />
          {t('pets.heading')}
        </h2>
        <p className="mt-3">{t('pets.text')}</p>
      </div>
    </section>
  )
}
