import { getLocale } from 'next-intl/server'
import type { FieldText } from '@/components/forms/field-frame'
import { FileField } from '@/components/forms/file-field'
import { PictureInput } from '@/components/forms/picture-input'
import { type Locale, refusal, sentence } from '@/lib/domain/refusals'

type PictureFieldProps = FieldText & {
  name: string
  /** Staff pages speak English whatever the cookie says. */
  lang?: Locale
}

/** A photo from a camera or a file. Where it can, the browser makes it small before it is sent. */
export async function PictureField({ name, lang, ...text }: PictureFieldProps) {
  const locale = lang ?? ((await getLocale()) as Locale)
  return (
    <PictureInput tooLarge={sentence(refusal('picture-too-large', {}), locale)}>
      <FileField name={name} accept="image/jpeg,image/png,image/webp,image/*" {...text} />
    </PictureInput>
  )
}
