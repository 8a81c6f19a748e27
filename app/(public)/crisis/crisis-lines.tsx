import { getTranslations } from 'next-intl/server'
import { HelpLine } from '@/app/(public)/crisis/help-line'

/** For somebody who is not safe at home: the hotline first, then 911. */
export async function ApartLines() {
  const t = await getTranslations('public.crisis')
  return (
    <ul className="mb-5 flex max-w-form flex-col gap-4">
      <HelpLine
        title={t('home.title')}
        text={t('home.text')}
        ways={[{ href: 'tel:+18007997233', text: t('home.call'), icon: 'phone' }]}
      />
      <HelpLine
        title={t('danger.title')}
        text={t('danger.text')}
        ways={[{ href: 'tel:911', text: t('danger.call'), icon: 'phone' }]}
      />
    </ul>
  )
}

/** Who answers day and night. Numbers: 988lifeline.org, crisistextline.org, samhsa.gov, thehotline.org. */
export async function CrisisLines() {
  const t = await getTranslations('public.crisis')
  return (
    <ul className="flex max-w-form flex-col gap-4">
      <HelpLine
        title={t('danger.title')}
        text={t('danger.text')}
        ways={[{ href: 'tel:911', text: t('danger.call'), icon: 'phone' }]}
      />
      <HelpLine
        title={t('lifeline.title')}
        text={t('lifeline.text')}
        ways={[
          { href: 'tel:988', text: t('lifeline.call'), icon: 'phone' },
          { href: 'sms:988', text: t('lifeline.sms'), icon: 'message' },
          { href: 'https://988lifeline.org/chat/', text: t('lifeline.chat'), icon: 'globe' },
        ]}
      />
      <HelpLine
        title={t('textLine.title')}
        text={t('textLine.text')}
        ways={[{ href: `sms:741741?&body=${t('textLine.word')}`, text: t('textLine.sms'), icon: 'message' }]}
      />
      <HelpLine
        title={t('samhsa.title')}
        text={t('samhsa.text')}
        ways={[{ href: 'tel:+18006624357', text: t('samhsa.call'), icon: 'phone' }]}
      />
      <HelpLine
        title={t('home.title')}
        text={t('home.text')}
        ways={[{ href: 'tel:+18007997233', text: t('home.call'), icon: 'phone' }]}
      />
    </ul>
  )
}
