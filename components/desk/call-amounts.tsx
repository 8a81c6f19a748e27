import { AmountInput, AmountUnit } from '@/components/desk/amount-input'
import { factName } from '@/lib/domain/benefits/fact-words'
import { type AmountPlace, amountName, amountsAsked, placesOf } from '@/lib/forms/call-amounts'

const blocks = [
  { title: 'In network', network: 'in', heads: ['Individual', 'Family'] },
  { title: 'Out of network', network: 'out', heads: ['Individual', 'Family'] },
  { title: 'Not said for whom or where', network: 'unknown', heads: ['Amount'] },
] as const

/** Every amount of a call, each in the box of the place where it holds: what is not said so exactly has boxes of its own. */
export function CallAmounts() {
  return (
    <div className="mb-3 grid grid-cols-1 gap-x-8 gap-y-3 lg:grid-cols-[5fr_5fr_4fr]">
      {blocks.map((block) => (
        <fieldset key={block.title} className="min-w-0">
          <legend className="mb-1 font-[600]">{block.title}</legend>
          <div aria-hidden="true" className={`${row(block.heads.length)} text-small text-ink-2`}>
            <span />
            {block.heads.map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          {amountsAsked.map((asked) => {
            const places = placesOf(asked).filter(({ network }) => network === block.network)
            const unit = asked.ask === 'share' ? '%' : '$'
            return (
              <div key={asked.key} className={row(block.heads.length)}>
                <span aria-hidden="true" className="pt-1.5">
                  {shortName[asked.key] ?? factName(asked.key)} <span className="text-ink-2">{unit}</span>
                </span>
                {places.map((place) => (
                  <AmountInput
                    key={place.id}
                    name={amountName(asked.key, place)}
                    label={`${factName(asked.key)}, ${placeWords(place)} (${unit})`}
                  />
                ))}
                {asked.key === 'copay' && places[0] && (
                  <AmountUnit
                    name={amountName('copay-per', places[0])}
                    label={`The copay is, ${placeWords(places[0])}`}
                    below={block.heads.length === 1}
                  />
                )}
              </div>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}

/** The words of a row, then a box for each amount. */
const row = (amounts: number) =>
  amounts === 1
    ? 'grid grid-cols-[minmax(0,1fr)_6.5rem] gap-x-2 py-0.5 lg:grid-cols-[9.5rem_6.5rem]'
    : 'grid grid-cols-[minmax(0,1fr)_6.5rem_6.5rem] gap-x-2 py-0.5 max-sm:grid-cols-[minmax(0,1fr)_5rem_5rem] lg:grid-cols-[9.5rem_6.5rem_6.5rem]'

const shortName: Record<string, string> = {
  'deductible-remaining': 'left to pay',
  'out-of-pocket-total': 'Out-of-pocket max.',
  'out-of-pocket-remaining': 'left to pay',
  coinsurance: 'Patient’s share',
}

/** "individual, in network"; what was not said has no place. */
function placeWords({ network, level }: AmountPlace): string {
  if (network === 'unknown') return 'not said where'
  return [level, network === 'in' ? 'in network' : 'out of network'].filter(Boolean).join(', ')
}
