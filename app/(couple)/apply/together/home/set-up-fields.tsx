import { getTranslations } from 'next-intl/server'
import { RadioCards } from '@/components/forms/radio-cards'
import { deviceAnswers, headphoneAnswers, roomAnswers } from '@/lib/domain/intake/home-answers'

/** What two people have to be seen and heard with, together and apart. */
export async function SetUpFields() {
  const t = await getTranslations('apply.home')
  return (
    <>
      <RadioCards
        name="rooms"
        label={t('rooms')}
        hint={t('roomsHint')}
        options={roomAnswers.map((value) => ({ value, label: t(`rooms-${value}`) }))}
      />
      <RadioCards
        name="headphones"
        label={t('headphones')}
        options={headphoneAnswers.map((value) => ({ value, label: t(`headphones-${value}`) }))}
      />
      <RadioCards
        name="devices"
        label={t('devices')}
        options={deviceAnswers.map((value) => ({ value, label: t(`devices-${value}`) }))}
      />
    </>
  )
}
