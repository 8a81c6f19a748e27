import { getLocale, getTranslations } from 'next-intl/server'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { DateField } from '@/components/forms/date-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { states } from '@/lib/domain/intake/states'
import { zoneName, zones } from '@/lib/domain/intake/zones'
import { ZoneFollowsState } from './zone-follows-state'

/** Who you are, where you will sit, how to reach you. */
export async function AboutYouFields({ words }: { words: { partner: string; Partner: string } }) {
  const [t, locale] = await Promise.all([getTranslations('apply.aboutYou'), getLocale()])
  return (
    <>
      <p className="mb-6 text-small text-ink-2">{await whoReads(t('whoReads', words))}</p>
      <TextField name="legalName" label={t('legalName')} hint={t('legalNameHint')} autoComplete="name" />
      <TextField
        name="calledName"
        label={t('calledName')}
        hint={t('calledNameHint', words)}
        autoComplete="nickname"
        width="medium"
      />
      <TextField name="pronouns" label={t('pronouns')} optional width="medium" />
      <DateField name="dateOfBirth" label={t('dateOfBirth')} hint={t('dateOfBirthHint')} birthday />
      <h2 className="mt-10">{t('where')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('whereHint')}</p>
      <SelectField
        name="state"
        label={t('state')}
        options={states.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField name="city" label={t('city')} autoComplete="address-level2" width="medium" />
      <TextField
        name="street"
        label={t('street')}
        hint={t('streetHint')}
        autoComplete="street-address"
        optional
      />
      <SelectField
        name="zone"
        label={t('zone')}
        hint={t('zoneHint')}
        blank={t('usualZone')}
        options={zones.map((zone) => ({ value: zone, label: zoneName(zone, locale) }))}
      />
      <ZoneFollowsState usual={Object.fromEntries(states.map(({ code, zone }) => [code, zone]))} />
      <h2 className="mt-10 mb-5">{t('reach')}</h2>
      <TextField
        name="phone"
        type="tel"
        label={t('phone')}
        hint={t('phoneHint')}
        autoComplete="tel"
        width="medium"
      />
      <RadioCards
        name="language"
        label={t('language')}
        hint={t('languageHint')}
        inline
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <CheckboxCards
        name="needs"
        label={t('needs')}
        hint={t('needsHint')}
        optional
        options={[
          { value: 'interpreter', label: t('interpreter') },
          { value: 'captions', label: t('captions') },
          { value: 'large-text', label: t('largeText') },
        ]}
      />
      <TextField name="needsWords" label={t('needsWords')} optional />
    </>
  )
}

const whoReads = async (who: string) => (await getTranslations('shell.forms'))('whoReads', { who })
