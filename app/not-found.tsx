import { NotHere, notHereTitle } from '@/components/shell/not-here'
import { OwnFrame } from '@/lib/own-frame'

export const generateMetadata = notHereTitle

/** An address nobody knows. Inside a section its own not-found.tsx answers, or two heads would stand on the page. */
export default function NotFound() {
  return (
    <OwnFrame>
      <NotHere />
    </OwnFrame>
  )
}
