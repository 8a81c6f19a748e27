'use client'

import type { FieldText } from '@/components/forms/field-frame'
import { FileField } from '@/components/forms/file-field'
import { shrink } from '@/components/forms/shrink-picture'

type PictureFieldProps = FieldText & { name: string }

/** A photo from a camera or a file. Where it can, the browser makes it small before it is sent. */
export function PictureField({ name, ...text }: PictureFieldProps) {
  return (
    <div
      onChange={(event) => {
        if (event.target instanceof HTMLInputElement) void shrink(event.target)
      }}
    >
      <FileField name={name} accept="image/jpeg,image/png,image/webp,image/*" {...text} />
    </div>
  )
}
