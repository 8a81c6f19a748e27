import { getTranslations } from 'next-intl/server'
import { EndButton } from '@/components/shell/end-button'
import { paths } from '@/lib/paths'

/** Two people share a device: one is signed out, the other signs in. Never two in one session. */
export async function HandOver({ partner }: { partner: string | null }) {
  const t = await getTranslations('shell.menu')
  return (
    <form method="post" action={paths.handOver}>
      <EndButton>{partner ? t('handOverTo', { partner }) : t('handOver')}</EndButton>
    </form>
  )
}
