import type { ReactNode } from 'react'
import { PageFrame } from '@/components/shell/page-frame'
import { PublicHeader } from '@/components/shell/public-header'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PageFrame frame="couple" header={<PublicHeader />}>
      {children}
    </PageFrame>
  )
}
