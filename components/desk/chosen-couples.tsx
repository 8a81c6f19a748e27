import { SetAsideFields } from '@/components/desk/set-aside-fields'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'

/** What can be done with the couples that are chosen: each of it for all of them, and undone for ten minutes. */
export function ChosenCouples({ colleagues }: { colleagues: { id: string; name: string }[] }) {
  return (
    <details id="desk-acts" className="group mb-3 rounded-card border border-hair bg-surface px-(--pad-card)">
      <summary className="flex min-h-(--control) cursor-pointer items-center gap-2 font-[560]">
        With the chosen couples
        <span className="text-small font-[400] text-ink-2">set aside, tag, give to a colleague</span>
      </summary>
      <div className="grid grid-cols-1 gap-x-8 pt-2 lg:grid-cols-3">
        <div>
          <SetAsideFields act="snooze" />
        </div>
        <div>
          <TextField name="tag" label="Tag" width="medium" hint="Never about private answers." />
          <SubmitButton tone="quiet" name="act" value="tag">
            Add the tag
          </SubmitButton>
        </div>
        <div>
          <SelectField
            name="coordinatorId"
            label="Give to"
            hint="They alone see them from then on."
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SubmitButton tone="quiet" name="act" value="pass-on">
            Give
          </SubmitButton>
        </div>
      </div>
      <p className="pt-3 pb-3 text-small text-ink-2">You can undo each of these for ten minutes.</p>
    </details>
  )
}
