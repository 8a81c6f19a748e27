import { getTranslations } from 'next-intl/server'
import { Cell, Row, Table } from '@/components/ui/table'

/** Common shapes of a week; level 2.1 care is at least nine structured hours (DOMAIN, section 1). */
export async function HoursTable() {
  const t = await getTranslations('public.howItWorks.hours')
  const shapes = [
    { key: 'three', hours: 9 },
    { key: 'four', hours: 12 },
    { key: 'five', hours: 15 },
  ] as const
  return (
    <section aria-labelledby="hours" className="mt-14 max-w-form">
      <h2 id="hours">{t('heading')}</h2>
      <p className="mt-3 mb-4">{t('text')}</p>
      <Table caption={t('heading')} head={[{ text: t('shape') }, { text: t('total'), number: true }]}>
        {shapes.map(({ key, hours }) => (
          <Row key={key}>
            <Cell heading>{t(key)}</Cell>
            <Cell number>{t('hours', { hours })}</Cell>
          </Row>
        ))}
      </Table>
      <p className="mt-4">{t('mix')}</p>
    </section>
  )
}
