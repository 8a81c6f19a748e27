import { confirmTeam } from '@/app/(coordination)/desk/[couple]/care-team/actions'
import { PlaceChoice } from '@/components/care-team/place-choice'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'
import type { TeamToChoose } from '@/lib/views/care-team/team-to-choose'

/**
 * Choose, check, confirm. Choosing is a plain form by GET, so the address holds the choice, the picture shows what it
 * would break, and nothing here needs script; only a team that passed the check can be confirmed.
 */
export function ChooseTeam({ team }: { team: TeamToChoose }) {
  const anyone = team.places.some(({ chosen }) => chosen !== '')
  const stands = team.enrolled && team.sentences.length === 0 && anyone
  return (
    <Card
      title={team.live.length > 0 ? 'Places to fill' : 'Choose the team'}
      aside={team.proposed ? 'Filled in with our suggestion: change what you like.' : 'Your choice'}
    >
      <form method="get" action={paths.deskCareTeam(team.couple)}>
        {team.places.map((place) => (
          <PlaceChoice key={place.name} {...place} />
        ))}
        {team.specialties.all.length > 0 && <WantedSpecialty {...team.specialties} />}
        <button type="submit" className={buttonClass('quiet')}>
          Check this team
        </button>
      </form>
      {!team.proposed && team.sentences.length > 0 && (
        <Notice tone="danger" title="This team does not work yet" role="alert">
          <ul>
            {team.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {stands && <Confirm team={team} />}
    </Card>
  )
}

function Confirm({ team }: { team: TeamToChoose }) {
  const chosen = team.places.filter((place) => place.chosen !== '')
  return (
    <ActionForm action={confirmTeam} lang="en" className="mt-6 border-t border-hair pt-4">
      <HiddenField name="couple" value={team.couple} />
      <HiddenField name="partner-1" value={team.partners[0].id} />
      <HiddenField name="partner-2" value={team.partners[1].id} />
      {chosen.map(({ name, chosen: clinician }) => (
        <HiddenField key={name} name={name} value={clinician} />
      ))}
      <p className="mb-3">{chosen.map((place) => `${place.label}: ${nameIn(place)}`).join(' · ')}</p>
      <SubmitButton>Confirm this team</SubmitButton>
    </ActionForm>
  )
}

function nameIn({ candidates, chosen }: TeamToChoose['places'][number]): string {
  return candidates.find(({ id }) => id === chosen)?.name ?? ''
}

function WantedSpecialty({ all, wanted }: TeamToChoose['specialties']) {
  return (
    <div className="mb-5">
      <label htmlFor="specialty" className="mb-1 block font-[600]">
        Put these first <span className="font-normal text-ink-2">(optional)</span>
      </label>
      <select
        id="specialty"
        name="specialty"
        defaultValue={wanted[0] ?? ''}
        className="min-h-(--control) max-w-full rounded-control border-[1.5px] border-line bg-surface px-3 py-1 text-ink"
      >
        <option value="">No special need</option>
        {all.map((specialty) => (
          <option key={specialty} value={specialty}>
            {specialty}
          </option>
        ))}
      </select>
    </div>
  )
}
