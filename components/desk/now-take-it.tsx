import { TakeFileOut } from '@/components/desk/take-file-out'
import { Notice } from '@/components/ui/notice'

/** Back from showing that it is oneself: the file that was asked for, one press away. */
export function NowTakeIt({ at, file }: { at: string; file: string }) {
  return (
    <Notice tone="done" title="You showed that it is you." role="status">
      <div className="mt-2">
        <TakeFileOut at={at}>{`Take it out now: ${file}`}</TakeFileOut>
      </div>
    </Notice>
  )
}
