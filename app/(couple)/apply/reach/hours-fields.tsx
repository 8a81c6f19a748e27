import { getLocale, getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import type { Channel } from '@/lib/domain/contact/safe-channel'
import { zoneName } from '@/lib/domain/intake/zones'

/** From when until when, in whole hours of the reader's own zone. Empty: any time. */
export async function HoursFields({ channel, zone }: { channel: Channel; zone: string }) {
  const [t, locale] = await Promise.all([getTranslations('contact.reach'), getLocale()])
  const clock = new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    hour: 'numeric',
    timeZone: 'UTC',
  })
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: clock.format(Date.UTC(2026, 0, 1, hour)),
  }))
  return (
    <>
      <div className="flex flex-wrap gap-x-6">
        <SelectField name={`${channel}From`} label={t('from')} blank={t('anyTime')} options={hours} />
        <SelectField name={`${channel}Until`} label={t('until')} blank={t('anyTime')} options={hours} />
      </div>
      <p className="-mt-3 mb-6 text-small text-ink-2">{t('hoursNote', { zone: zoneName(zone, locale) })}</p>
    </>
  )
}
