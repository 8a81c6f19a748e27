import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'

/** Invented figures in whole dollars: 420 allowed a week, 800 of the deductible left, then 20 percent. */
const weeks = [420, 388, 84, 84, 84, 84, 84, 84].map((dollars, place) => ({ dollars, place }))
const height = 150
const most = 450

export async function WorkedExample() {
  const t = await getTranslations('public.costs.example')
  const y = (dollars: number) => height - (dollars / most) * height
  return (
    <Card title={t('heading')}>
      <p className="mb-4 text-small text-ink-2">{t('text')}</p>
      <svg
        viewBox="0 0 480 190"
        role="img"
        aria-label={t('picture')}
        className="w-full font-sans text-[14px]"
      >
        {[400, 200, 0].map((dollars) => (
          <g key={dollars}>
            <path d={`M46 ${y(dollars)}H480`} className="stroke-hair" />
            <text x="0" y={y(dollars) + 5} className="fill-ink-2">
              ${dollars}
            </text>
          </g>
        ))}
        {weeks.map(({ dollars, place }) => (
          <g key={place}>
            <rect
              x={56 + place * 53}
              y={y(dollars)}
              width="38"
              height={height - y(dollars)}
              rx="4"
              className={place < 2 ? 'fill-ink-2' : 'fill-action'}
            />
            <text x={75 + place * 53} y="174" textAnchor="middle" className="fill-ink-2">
              {place + 1}
            </text>
          </g>
        ))}
        <text x="0" y="174" className="fill-ink-2">
          {t('week')}
        </text>
        <path d="M155 0V155" strokeDasharray="4 4" className="stroke-ink" />
        <text x="164" y="44" className="fill-ink">
          {t('met')}
        </text>
      </svg>
    </Card>
  )
}
