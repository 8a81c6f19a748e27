import { CardPicture, type ShownPicture } from '@/components/benefits/card-picture'

export type ShownCardPhoto = ShownPicture & { id: string; side: 'front' | 'back'; added: string }

/** Both sides of a card, as the partner or the coordinator photographed it. */
export function CardPhotos({ partner, photos }: { partner: string; photos: ShownCardPhoto[] }) {
  if (photos.length === 0) return null
  return (
    <ul className="mb-2 grid max-w-form grid-cols-2 gap-3">
      {photos.map(({ id, side, added, ...picture }) => (
        <li key={id}>
          <CardPicture
            {...picture}
            alt={`The ${side} of ${partner}’s card`}
            words={{ larger: 'Larger (+)', smaller: 'Smaller (−)', close: 'Close' }}
          />
          <p className="text-small text-ink-2">
            {side}, {added}
          </p>
        </li>
      ))}
    </ul>
  )
}
