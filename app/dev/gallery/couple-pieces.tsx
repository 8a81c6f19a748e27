import { Piece } from '@/app/dev/gallery/piece'
import { Constellation, type Helper } from '@/components/couple/constellation'
import { LivingRoom } from '@/components/couple/living-room'
import { PersonMark } from '@/components/couple/person-mark'
import { ThreadsMark } from '@/components/couple/threads-mark'
import { Icon, iconNames } from '@/components/ui/icon'

const helpers: Helper[] = [
  { id: '1', name: 'R. Lindqvist', role: 'Couples therapist', with: 'both', place: 'couples' },
  { id: '2', name: 'Dr. A. Osei', role: 'Own therapist', with: 'first', place: 'individual' },
  { id: '3', name: 'L. Vega', role: 'Own therapist', with: 'second', place: 'individual' },
  { id: '4', role: 'Counselor', with: 'second', place: 'beside' },
  { id: '5', name: 'M. Tran', role: 'Peer coach', with: 'both', place: 'beside' },
]

export function CouplePieces() {
  return (
    <>
      <Piece name="ThreadsMark, PersonMark, PersonDot">
        <p className="flex flex-wrap items-center gap-5">
          <ThreadsMark />
          <PersonMark who="first" name="Maya" />
          <PersonMark who="second" name="Sam" />
          <PersonMark who="both" name="Together" />
        </p>
      </Piece>
      <Piece name="Icon">
        <ul className="flex flex-wrap gap-4">
          {iconNames.map((name) => (
            <li key={name} className="text-small">
              <Icon name={name} className="size-6!" /> {name}
            </li>
          ))}
        </ul>
      </Piece>
      <Piece name="Constellation">
        <Constellation partners={['Maya', 'Sam']} helpers={helpers} />
        <Constellation
          partners={['Maya', 'Sam']}
          helpers={helpers}
          broken={{
            helper: '3',
            to: 'both',
            because: 'L. Vega is Sam’s own therapist, so cannot be the couples therapist.',
          }}
        />
      </Piece>
      <Piece name="LivingRoom">
        <LivingRoom className="max-w-form" />
      </Piece>
    </>
  )
}
