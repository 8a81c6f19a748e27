'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { picturesOf } from '@/components/forms/pictures-of'

/** Around the input of a picture: makes it small before it is sent, and says at once when it stays too large. */
export function PictureInput({ tooLarge, children }: { tooLarge: string; children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState(false)
  useEffect(() => (area.current ? picturesOf(area.current, setProblem) : undefined), [])
  return (
    <div ref={area}>
      {children}
      <p
        role="status"
        data-told={problem || undefined}
        className="-mt-4 mb-6 max-w-measure font-[600] text-brick empty:hidden"
      >
        {problem ? tooLarge : ''}
      </p>
    </div>
  )
}
