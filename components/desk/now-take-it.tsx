'use client'

import { useState } from 'react'
import { TakeFileOut } from '@/components/desk/take-file-out'
import { Notice } from '@/components/ui/notice'

/** Back from showing that it is oneself: the file that was asked for, one press away; after it, no word of it stays. */
export function NowTakeIt({ at, file }: { at: string; file: string }) {
  const [taken, setTaken] = useState(false)
  return (
    <div onSubmit={() => setTaken(true)}>
      <Notice
        tone={taken ? 'info' : 'done'}
        title={taken ? 'Your browser keeps it among its downloads.' : 'You showed that it is you.'}
        role="status"
      >
        <div className="mt-2">
          <TakeFileOut at={at}>{`Take it out ${taken ? 'again' : 'now'}: ${file}`}</TakeFileOut>
        </div>
      </Notice>
    </div>
  )
}
