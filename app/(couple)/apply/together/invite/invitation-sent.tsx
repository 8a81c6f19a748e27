import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { HandOver } from '@/components/shell/hand-over'
import { SummaryList } from '@/components/ui/summary-list'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { PartnerInvited } from '@/lib/views/intake/partner-invited'
import { inviteAgain, takeBack } from '../../actions'

type InvitationSentProps = { view: PartnerInvited; invitation: NonNullable<PartnerInvited['invitation']> }

/** The invitation that is out: the same page after a no, after silence, and before the mail was read. */
export async function InvitationSent({ view, invitation }: InvitationSentProps) {
  const [t, locale] = await Promise.all([getTranslations('apply.invite'), getLocale()])
  const when = (date: Date) => sayWhen(date.getTime(), view.zone, locale)
  return (
    <>
      <SummaryList
        rows={[
          { label: t('to'), value: `${invitation.partnerName}, ${invitation.email}` },
          { label: t('sentAt'), value: when(invitation.sentAt) },
          { label: t('until'), value: invitation.open ? when(invitation.expiresAt) : t('over') },
          { label: t('status'), value: t('notJoined') },
        ]}
      />
      <p className="my-6 max-w-measure">{t('how')}</p>
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm action={inviteAgain} idPrefix="again-">
          <HiddenField name="applicationId" value={view.applicationId} />
          <HiddenField name="locale" value={locale} />
          <SubmitButton tone={invitation.open ? 'quiet' : 'main'}>{t('again')}</SubmitButton>
          <p className="mt-2 text-small text-ink-2">{t('againNote')}</p>
        </ActionForm>
        <ActionForm action={takeBack} idPrefix="back-">
          <HiddenField name="applicationId" value={view.applicationId} />
          <SubmitButton tone="quiet">{t('withdraw')}</SubmitButton>
        </ActionForm>
      </div>
      {invitation.open && (
        <section className="mt-8 border-t border-hair pt-6">
          <h2>{t('hereTitle')}</h2>
          <p className="mt-2 max-w-measure">{t('here', { name: invitation.partnerName })}</p>
          <HandOver partner={invitation.partnerName} />
        </section>
      )}
    </>
  )
}
