import { NotHere } from '@/components/shell/not-here'
import { PageFrame } from '@/components/shell/page-frame'
import { PublicHeader } from '@/components/shell/public-header'

/** An address nobody knows. Inside a section its own not-found.tsx answers, or two heads would stand on the page. */
export default function NotFound() {
  return (
    <PageFrame frame="couple" header={<PublicHeader />}>
      <NotHere />
    </PageFrame>
  )
}
