import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { LettersToMe } from '@/lib/views/intake/letters-to-me'

/** What both were told, openly and at once: that they wait, since when, and for what of ours. */
export async function WaitingNotice({ waiting }: Pick<LettersToMe, 'waiting'>) {
  if (!waiting) return null
  const t = await getTranslations('letters.waiting')
  return (
    <Notice title={t('title')}>
      <p>{t(waiting.reason)}</p>
      <p>{t('since', { when: waiting.since })}</p>
    </Notice>
  )
}
