import { getTranslations } from 'next-intl/server'
import { PersonDot } from '@/components/couple/person-mark'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { PageHeading } from '@/components/ui/page-heading'
import { start } from './actions'

const lanes = [
  { who: 'first', title: 'yours', text: 'yoursText', place: '' },
  { who: 'second', title: 'theirs', text: 'theirsText', place: '' },
  { who: 'both', title: 'together', text: 'togetherText', place: 'md:col-span-2' },
] as const

/** Before the first task: what lies ahead, and one button that starts it. */
export async function Begin() {
  const t = await getTranslations('apply.begin')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="grid gap-5 md:grid-cols-2">
        {lanes.map(({ who, title, text, place }) => (
          <Card key={who} className={place} title={<Titled who={who}>{t(title)}</Titled>}>
            <p>{t(text)}</p>
          </Card>
        ))}
      </div>
      <p className="mt-6 max-w-measure">{t('howLong')}</p>
      <p className="mt-2 max-w-measure">{t('canWait')}</p>
      <p className="mt-2 max-w-measure text-ink-2">{t('invited')}</p>
      <ActionForm action={start} className="mt-6">
        <SubmitButton>{t('start')}</SubmitButton>
      </ActionForm>
    </>
  )
}

function Titled({ who, children }: { who: 'first' | 'second' | 'both'; children: string }) {
  return (
    <span className="inline-flex items-center gap-3">
      <PersonDot who={who} />
      {children}
    </span>
  )
}
