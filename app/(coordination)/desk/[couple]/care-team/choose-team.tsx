import { chooseTeam } from '@/app/(coordination)/desk/[couple]/care-team/actions'
import { PlaceChoice } from '@/components/care-team/place-choice'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { specialtyName } from '@/lib/domain/care-team/specialties'
import type { TeamToChoose } from '@/lib/views/care-team/team-to-choose'

/**
 * Choose, check, confirm, in one form, so that what is confirmed is what the lists show. A check saves nothing: the
 * address then holds the choice, and the picture shows what it would break. Works without script.
 */
export function ChooseTeam({ team }: { team: TeamToChoose }) {
  const chosen = Object.fromEntries(team.places.map((place) => [place.name, place.chosen]))
  return (
    <Card
      title={team.live.length > 0 ? 'Places to fill' : 'Choose the team'}
      aside={team.proposed ? 'Filled in with our suggestion: change what you like.' : 'Your choice'}
    >
      <Findings team={team} />
      <ActionForm
        key={JSON.stringify(chosen)}
        action={chooseTeam}
        lang="en"
        values={{ ...chosen, specialty: team.specialties.wanted[0] ?? '' }}
      >
        <HiddenField name="couple" value={team.couple} />
        <HiddenField name="partner-1" value={team.partners[0].id} />
        <HiddenField name="partner-2" value={team.partners[1].id} />
        {team.places.map((place) => (
          <PlaceChoice key={place.name} {...place} />
        ))}
        {team.specialties.all.length > 0 && (
          <SelectField
            name="specialty"
            label="Suggest first who knows about"
            optional
            blank="No special need"
            options={team.specialties.all.map((value) => ({ value, label: specialtyName(value, 'en') }))}
          />
        )}
        <ButtonRow>
          {team.enrolled && <SubmitButton>Confirm this team</SubmitButton>}
          <SubmitButton tone="quiet" name="check" value="yes">
            Check this team
          </SubmitButton>
        </ButtonRow>
      </ActionForm>
    </Card>
  )
}

/** What the check found; a proposal speaks only when it could not fill a place. */
function Findings({ team }: { team: TeamToChoose }) {
  if (team.sentences.length > 0) {
    return (
      <Notice tone="danger" title="This team does not work yet" role="alert">
        <ul>
          {team.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (team.proposed || team.live.length > 0) return null
  return (
    <Notice tone="done" role="status">
      This team works: every rule holds.
    </Notice>
  )
}
