import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/lib/forms/form-state'

type ChooseSourceProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  disagreements: { name: string; said: { value: string; scope: string; chip: string; choose: string }[] }[]
}

/** Where two sources disagree the coordinator says which one holds: one press, and what the other said counts no more. */
export function ChooseSource({ action, coupleId, coverageId, disagreements }: ChooseSourceProps) {
  if (disagreements.length === 0) return null
  return (
    <Notice tone="attention" title="Two sources disagree. Choose which one holds.">
      <ActionForm action={action} idPrefix={`choose-${coverageId}-`} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="coverageId" value={coverageId} />
        {disagreements.map(({ name, said }) => (
          <div key={name} data-desk-verify className="mt-1.5">
            <p>{name}</p>
            {said.map(({ value, scope, chip, choose }) => (
              <p
                key={choose}
                className="flex flex-wrap items-center gap-x-2 border-t border-hair py-0.5 first-of-type:border-t-0"
              >
                <b className="font-[600]">{value}</b>
                <span className="grow text-small text-ink-2">
                  {[scope, chip].filter(Boolean).join(' · ')}
                </span>
                <button
                  type="submit"
                  name="choose"
                  value={choose}
                  className={buttonClass('quiet', 'min-h-7! px-2.5! py-0! text-small')}
                >
                  This holds
                  <span className="sr-only">
                    : {name} {value}, {chip}
                  </span>
                </button>
              </p>
            ))}
          </div>
        ))}
      </ActionForm>
    </Notice>
  )
}
