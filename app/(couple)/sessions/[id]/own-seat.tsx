import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { OwnSession } from '@/lib/views/calendar/own-session'
import { canCome } from './actions'

/** Where somebody who may not be able to come goes on from. */
export async function MaybeLate({ session }: { session: string }) {
  const t = await getTranslations('calendar.session')
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-2">{t('late')}</h2>
      <p className="mb-4 text-ink-2">{t('lateText')}</p>
      <LinkButton href={paths.ownSeat(session)} tone="quiet">
        {t('cantCome')}
      </LinkButton>
    </section>
  )
}

/** The reader released their seat: said plainly, with the way to take it back while there is time. */
export async function ReleasedSeat({ session }: { session: OwnSession }) {
  const t = await getTranslations('calendar.session')
  if (!session.canTakeBack) return <Notice title={t('released')} />
  return (
    <Notice title={t('released')}>
      <p className="mb-3">
        {session.partner ? t('takeBackText', { name: session.partner.name }) : t('takeBackAlone')}
      </p>
      <ActionForm action={canCome}>
        <HiddenField name="session" value={session.id} />
        <SubmitButton tone="quiet">{t('takeBack')}</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
