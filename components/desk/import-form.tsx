import { ReplyDrop } from '@/components/desk/reply-drop'
import { WayIn } from '@/components/desk/ways-in'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { FileField } from '@/components/forms/file-field'
import { HiddenField } from '@/components/forms/hidden-field'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { WhenHeld } from '@/components/forms/when-held'
import type { FormAction } from '@/lib/forms/form-state'

type ImportFormProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  partner: string
  open: boolean
}

/** Brings a payer's 271: a file or its text. What cannot be read is named, and the text stays. */
export function ImportForm({ action, coupleId, coverageId, partner, open }: ImportFormProps) {
  return (
    <WayIn
      title="Import a 271 reply"
      action={action}
      idPrefix={`import-${coverageId}-`}
      values={{ coverageId }}
      open={open}
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <ReplyDrop>
        <div className="grid grid-cols-1 gap-x-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <FileField name="file" label="File" hint="Choose it, or drop it here. Smaller than 5 MB." />
          <TextareaField
            name="text"
            label="Or its text"
            hint="Paste it whole, from ISA to IEA; Ctrl+Enter imports it. A chosen file counts before pasted text."
            rows={3}
            mono
          />
        </div>
      </ReplyDrop>
      <WhenHeld name="differs" value="yes">
        <CheckboxField
          name="vouched"
          label={`This is ${partner}. Import it anyway.`}
          hint="Your name stays on record with this import."
        />
      </WhenHeld>
      <SubmitButton tone="quiet">Import</SubmitButton>
    </WayIn>
  )
}
