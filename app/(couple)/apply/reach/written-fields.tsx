import { getTranslations } from 'next-intl/server'
import { RadioCards } from '@/components/forms/radio-cards'
import type { Written } from '@/lib/domain/contact/choose-way'
import type { HowToReachMe } from '@/lib/views/contact/how-to-reach-me'
import { partnerWords } from '../partner-words'
import { ExactWordsShown } from './exact-words'
import { HoursFields } from './hours-fields'

/** One written channel: may we, in which words, when, and the very words. */
export async function WrittenFields({ channel, view }: { channel: Written; view: HowToReachMe }) {
  const [t, all] = await Promise.all([getTranslations('contact.reach'), getTranslations('apply')])
  const words = partnerWords(all, view.partnerName)
  const address = channel === 'mail' ? view.email : view.phone
  return (
    <section aria-labelledby={`${channel}-title`} className="mb-8 border-t border-hair pt-6">
      <h2 id={`${channel}-title`}>{t(`${channel}.title`)}</h2>
      <p className="mb-4 text-ink-2 [overflow-wrap:anywhere]">
        {address ? t(`${channel}.to`, { address }) : t('text.toLater')}
      </p>
      <RadioCards
        name={channel}
        label={t('may')}
        options={[
          { value: 'open', label: t(`${channel}.open`), hint: t(`${channel}.openHint`, words) },
          { value: 'plain', label: t(`${channel}.plain`), hint: t(`${channel}.plainHint`) },
          { value: 'no', label: t(`${channel}.no`) },
        ]}
      />
      <HoursFields channel={channel} zone={view.zone} />
      <ExactWordsShown words={view.words[channel]} />
    </section>
  )
}
