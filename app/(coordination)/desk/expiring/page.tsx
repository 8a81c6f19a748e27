import type { Metadata } from 'next'
import Link from 'next/link'
import { stacked } from '@/components/schedule/stacked'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { PageHeading } from '@/components/ui/page-heading'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { endingSoon, type ToRenew } from '@/lib/views/benefits/ending-soon'

export const metadata: Metadata = { title: 'Ending soon' }

/** What is to be renewed in one's own cases before care or its payment stops. */
export default page('authorization.list-ending', async ({ caller }) => {
  const { authorizations, checks } = await endingSoon(caller)
  return (
    <>
      <BackLink href={paths.desk}>Couples</BackLink>
      <PageHeading title="Ending soon" lede="What to renew in your cases before care stops being paid." />
      <div className="grid grid-cols-1 gap-4 [&>*]:min-w-0">
        <Card
          title="Authorizations ending"
          aside="booked beyond first; then five days left, seven days before the end, two weeks before an appeal is due"
        >
          <Renewals
            caption="Authorizations ending"
            rows={authorizations}
            nothing="No authorization ends soon."
          />
        </Card>
        <Card title="Checks of plans to renew" aside="two weeks before they stop counting">
          <Renewals caption="Checks of plans to renew" rows={checks} nothing="No check ends soon." />
        </Card>
      </div>
    </>
  )
})

function Renewals({ caption, rows, nothing }: { caption: string; rows: ToRenew[]; nothing: string }) {
  if (rows.length === 0) return <p className="text-ink-2">{nothing}</p>
  return (
    <Table caption={caption} head={head} className={stacked}>
      {rows.map(({ key, couple, partner, what, ends, href, late, beyond }) => (
        <Row key={key}>
          <Cell heading>
            <Link href={href}>{couple}</Link>
          </Cell>
          <Cell>{partner}</Cell>
          <Cell>
            <span className="text-ink-2 md:hidden">Ends: </span>
            <span className="whitespace-nowrap">{ends}</span> {late && <Tag tone="todo">over</Tag>}
            {beyond && <Tag tone="danger">not approved</Tag>}
          </Cell>
          <Cell>{what}</Cell>
        </Row>
      ))}
    </Table>
  )
}

const head = [{ text: 'Couple' }, { text: 'Partner' }, { text: 'Ends' }, { text: 'What' }]
