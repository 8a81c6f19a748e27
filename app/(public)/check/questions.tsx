import { getTranslations } from 'next-intl/server'
import { RadioCards } from '@/components/forms/radio-cards'
import { SelectField } from '@/components/forms/select-field'
import { fitChoices } from '@/lib/domain/intake/level-of-care-fit'
import { states } from '@/lib/domain/intake/states'

type Asked = keyof typeof fitChoices

/** The six questions in the order of `fitSteps`. */
export async function fitQuestions() {
  const t = await getTranslations('check')
  const choice = (name: Asked) => (
    <RadioCards
      key={name}
      name={name}
      asHeading
      label={t(`${name}.ask`)}
      hint={t(`${name}.hint`)}
      options={fitChoices[name].map((value) => ({ value, label: t(`${name}.${value}` as 'adults.both') }))}
    />
  )
  const places = [
    ...states.map(({ code, name }) => ({ value: code, label: name })),
    { value: 'elsewhere', label: t('states.elsewhere') },
  ]
  const where = (
    <div key="states">
      <h1 className="mb-3">{t('states.ask')}</h1>
      <p className="mb-5 max-w-measure text-small text-ink-2">{t('states.hint')}</p>
      <SelectField name="mine" label={t('states.mine')} options={places} />
      <SelectField name="theirs" label={t('states.theirs')} options={places} />
    </div>
  )
  return [choice('adults'), where, choice('plan'), choice('urgent'), choice('place'), choice('together')]
}
