import { CardPicture, type ShownPicture } from '@/components/benefits/card-picture'

export type ShownCardPhoto = Omit<ShownPicture, 'alt'> & { id: string; side: 'front' | 'back'; added: string }

/** Both sides of a card, as the partner or the coordinator photographed it. */
export function CardPhotos({ partner, photos }: { partner: string; photos: ShownCardPhoto[] }) {
  if (photos.length === 0) return null
  return (
    <ul className="mb-2 grid max-w-form grid-cols-2 gap-3">
      {photos.map(({ id, side, added, ...picture }) => (
        <li key={id}>
          <CardPicture
            {...picture}
            beside
            alt={sayWhat(side, partner)}
            other={otherSide(photos, side, partner)}
            words={words}
          />
          <p className="text-small text-ink-2">
            {side}, {added}
          </p>
        </li>
      ))}
    </ul>
  )
}

const words = {
  larger: 'Larger (+)',
  smaller: 'Smaller (−)',
  turn: 'Turn (R)',
  otherSide: 'Other side',
  close: 'Close (Esc)',
}

const sayWhat = (side: string, partner: string) => `The ${side} of ${partner}’s card`

function otherSide(photos: ShownCardPhoto[], side: string, partner: string): ShownPicture | undefined {
  const other = photos.find((one) => one.side !== side)
  if (!other) return undefined
  const { href, width, height } = other
  return { href, width, height, alt: sayWhat(other.side, partner) }
}
