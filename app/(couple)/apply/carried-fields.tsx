import { HiddenField } from '@/components/forms/hidden-field'

/** What a form of the application carries along unseen: whose page it is, and whether to return to checking. */
export function CarriedFields({ whose, back }: { whose?: string; back?: 'check' }) {
  return (
    <>
      {whose && <HiddenField name="whose" value={whose} />}
      {back && <HiddenField name="back" value={back} />}
    </>
  )
}
