import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'

/** Two people share a device: one is signed out, the other signs in. Never two in one session. */
export async function HandOver({ partner }: { partner: string | null }) {
  const t = await getTranslations('shell.menu')
  return (
    <form method="post" action={paths.handOver}>
      <button
        type="submit"
        className="inline-flex min-h-11 cursor-pointer items-center text-action underline decoration-1 underline-offset-4"
      >
        {partner ? t('handOverTo', { partner }) : t('handOver')}
      </button>
    </form>
  )
}
