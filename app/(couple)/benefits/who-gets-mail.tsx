import { getLocale, getTranslations } from 'next-intl/server'
import { ChoiceCard } from '@/components/forms/choice-card'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { paths } from '@/lib/paths'

/** `name`: of the plan, where there are several. */
type WhoGetsMailProps = { coverage: string; name: string | undefined }

/**
 * The holder of a plan gets its mail. The way to ask for one's own, said to the one it concerns and nobody else. A form
 * of the browser's own: what is ticked goes into the paper and is kept nowhere, on this page neither.
 */
export async function WhoGetsMail({ coverage, name }: WhoGetsMailProps) {
  const t = await getTranslations('benefits.confidential')
  const choice = { value: 'yes', label: t('danger'), hint: t('dangerHint') }
  return (
    <Card title={name ? `${t('title')}: ${name}` : t('title')}>
      <p className="mb-3">{t('note')}</p>
      <Disclosure title={t('ask')}>
        <form method="post" action={paths.askForOwnMail(coverage)} autoComplete="off">
          <input type="hidden" name="in" value={await getLocale()} />
          <ChoiceCard
            type="checkbox"
            id={`danger-${coverage}`}
            name="danger"
            choice={choice}
            checked={false}
          />
          <Button type="submit" tone="quiet" className="my-3">
            {t('get')}
          </Button>
        </form>
        <p className="text-small text-ink-2">{t('steps')}</p>
      </Disclosure>
    </Card>
  )
}
