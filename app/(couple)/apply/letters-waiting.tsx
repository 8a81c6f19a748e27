import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import type { Caller } from '@/lib/access/actor'
import { paths } from '@/lib/paths'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'

/** The way to one's own letters, for someone whose application was closed and who may begin anew. */
export async function LettersWaiting({ caller }: { caller: Caller }) {
  const { letters } = await lettersToMe(caller)
  if (letters.length === 0) return null
  const t = await getTranslations('letters')
  return (
    <Notice>
      <Link href={paths.letters}>{t('link')}</Link>
    </Notice>
  )
}
