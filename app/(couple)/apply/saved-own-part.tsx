import { getTranslations } from 'next-intl/server'
import { Flash } from '@/components/ui/flash'

/** What stays one's own after sending is saved from elsewhere and comes back here, or to one's week. */
export async function SavedOwnPart({ said }: { said: string | string[] | undefined }) {
  const t = await getTranslations('apply.tasks.said')
  return (
    <Flash
      said={said}
      notices={{
        reach: t('reach'),
        tech: t('tech'),
        private: t('private'),
        'another-person': t('another-person'),
      }}
    />
  )
}
