import { getTranslations } from 'next-intl/server'
import { RadioCards } from '@/components/forms/radio-cards'
import type { HowToReachMe } from '@/lib/views/contact/how-to-reach-me'
import { partnerWords } from '../partner-words'
import { HoursFields } from './hours-fields'

/** Calls are made by people: may we, may we leave a message, may the partner know, and when. */
export async function CallFields({ view }: { view: HowToReachMe }) {
  const [t, all] = await Promise.all([getTranslations('contact.reach'), getTranslations('apply')])
  return (
    <section aria-labelledby="call-title" className="mb-8 border-t border-hair pt-6">
      <h2 id="call-title">{t('call.title')}</h2>
      <p className="mb-4 text-ink-2">
        {view.phone ? t('call.to', { address: view.phone }) : t('call.toLater')}
      </p>
      <RadioCards
        name="call"
        label={t('may')}
        options={[
          { value: 'message', label: t('call.message'), hint: t('call.messageHint') },
          { value: 'no-message', label: t('call.noMessage') },
          { value: 'no', label: t('call.no') },
        ]}
      />
      <RadioCards
        name="callKnown"
        label={t('call.known', partnerWords(all, view.partnerName))}
        inline
        options={[
          { value: 'yes', label: t('call.knownYes') },
          { value: 'no', label: t('call.knownNo') },
        ]}
      />
      <HoursFields channel="call" zone={view.zone} />
    </section>
  )
}
