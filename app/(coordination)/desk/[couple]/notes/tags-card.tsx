import { addTag, takeTag } from '@/app/(coordination)/desk/[couple]/notes/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Card } from '@/components/ui/card'

/** Words by which you sort couples. */
export function TagsCard({ coupleId, tags }: { coupleId: string; tags: string[] }) {
  return (
    <Card title="Tags">
      {tags.map((tag) => (
        <ActionForm key={tag} action={takeTag} lang="en" idPrefix={`untag-${tag}-`}>
          <HiddenField name="coupleId" value={coupleId} />
          <HiddenField name="tag" value={tag} />
          <div className="flex items-center justify-between gap-3">
            <span>{tag}</span>
            <SubmitButton tone="plain">
              Take off<span className="sr-only"> {tag}</span>
            </SubmitButton>
          </div>
        </ActionForm>
      ))}
      <ActionForm action={addTag} lang="en" idPrefix="tag-" className="mt-2">
        <HiddenField name="coupleId" value={coupleId} />
        <TextField
          name="tag"
          label="Add a tag"
          hint="A word or two. Never about private answers."
          width="medium"
        />
        <SubmitButton tone="quiet">Add</SubmitButton>
      </ActionForm>
    </Card>
  )
}
