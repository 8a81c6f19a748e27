import { Piece } from '@/app/dev/gallery/piece'
import { BackLink } from '@/components/ui/back-link'
import { Button, LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Dialog } from '@/components/ui/dialog'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { Kbd } from '@/components/ui/kbd'
import { Meter } from '@/components/ui/meter'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Skeleton } from '@/components/ui/skeleton'
import { SummaryList } from '@/components/ui/summary-list'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { TaskList } from '@/components/ui/task-list'

const here = '/dev/gallery'

export function UiPieces() {
  return (
    <>
      <Piece name="PageHeading, BackLink">
        <BackLink href={here}>Back</BackLink>
        <PageHeading above="Alvarez and Kim" title="Your plan" lede="We ask your insurer for both of you." />
      </Piece>
      <Piece name="Button, LinkButton, ButtonRow, Dialog">
        <ButtonRow>
          <Button>Continue</Button>
          <Button tone="quiet">Save and come back</Button>
          <Button tone="danger">Cancel session</Button>
          <LinkButton href={here} tone="plain">
            Not now
          </LinkButton>
          <Dialog opener="Ask first" title="Cancel this session?" close="Close">
            <p>Both of you will be told.</p>
          </Dialog>
        </ButtonRow>
      </Piece>
      <Piece name="Tag, Kbd">
        <p className="flex flex-wrap gap-2">
          <Tag>Can’t start yet</Tag>
          <Tag tone="todo">Not started</Tag>
          <Tag tone="done">Verified</Tag>
          <Tag tone="danger">Overdue</Tag>
          <Tag tone="together">Together</Tag>
          <Kbd>J</Kbd>
          <Kbd>Enter</Kbd>
        </p>
      </Piece>
      <Piece name="Notice, Flash">
        <Notice title="Good to know">Your answers are saved as you go.</Notice>
        <Notice tone="attention">The plan ended on Oct 31. Here is what we can check next.</Notice>
        <Notice tone="danger">We could not read this file.</Notice>
        <Flash said="saved" notices={{ saved: 'Saved.' }} />
      </Piece>
      <Piece name="Card, Meter">
        <Card title="What this week may cost" aside="Nov 19">
          <Meter value={120_000} of={150_000} text="Deductible: $1,200 of $1,500 used" />
        </Card>
      </Piece>
      <Piece name="TaskList">
        <Card title="Your application">
          <TaskList
            tasks={[
              { id: '1', who: 'first', label: 'About you', href: here, status: { text: 'Done' } },
              {
                id: '2',
                who: 'first',
                label: 'Your plan',
                href: here,
                status: { text: 'Not started', tone: 'todo' },
              },
              {
                id: '3',
                who: 'second',
                label: 'Sam’s part',
                hint: 'Only Sam can see this',
                status: { text: 'Joined' },
              },
              {
                id: '4',
                who: 'both',
                label: 'Times that work',
                href: here,
                status: { text: 'Not started', tone: 'todo' },
              },
            ]}
          />
        </Card>
      </Piece>
      <Piece name="SummaryList">
        <SummaryList
          rows={[
            { label: 'Name', value: 'Maya Alvarez', change: { href: here, text: 'Change', about: 'name' } },
            { label: 'Where you will sit', value: 'Denver, Colorado' },
          ]}
        />
      </Piece>
      <Piece name="Table, Row, Cell">
        <Table
          caption="Benefits to verify"
          head={[{ text: 'Couple' }, { text: 'Next step' }, { text: 'Waiting', number: true }]}
        >
          <Row selected>
            <Cell heading>Alvarez and Kim</Cell>
            <Cell>Call payer: prior auth</Cell>
            <Cell number>1 d 4 h</Cell>
          </Row>
          <Row>
            <Cell heading>Brandt and Brandt</Cell>
            <Cell>Import 271 reply</Cell>
            <Cell number>6 h</Cell>
          </Row>
        </Table>
      </Piece>
      <Piece name="EmptyState, Skeleton, Disclosure">
        <EmptyState title="Nothing waits for you." />
        <div className="my-4">
          <Skeleton label="One moment" />
        </div>
        <Disclosure title="What is a deductible?">What you pay first, each year.</Disclosure>
      </Piece>
    </>
  )
}
