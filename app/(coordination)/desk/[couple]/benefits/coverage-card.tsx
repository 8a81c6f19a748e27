import {
  bringReply,
  changeFact,
  conclude,
  keepCall,
} from '@/app/(coordination)/desk/[couple]/benefits/actions'
import { CallForm } from '@/components/desk/call-form'
import { CheckResult } from '@/components/desk/check-result'
import { ConcludeForm } from '@/components/desk/conclude-form'
import { FactsTable } from '@/components/desk/facts-table'
import { ImportForm } from '@/components/desk/import-form'
import { OfferedReply } from '@/components/desk/offered-reply'
import { ReplyList } from '@/components/desk/reply-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { CoverageCheck } from '@/lib/views/benefits/coverage-check'

type CoverageCardProps = {
  coupleId: string
  partner: string
  check: CoverageCheck
  /** It is on record that the partner pays without a plan. */
  paid: boolean
  now: { date: string; time: string; zone: string }
}

/** One coverage of one partner, from source to conclusion. */
export function CoverageCard({ coupleId, partner, check, paid, now }: CoverageCardProps) {
  const on = { coupleId, coverageId: check.id }
  const known = check.facts.length > 0
  return (
    <section
      id={`coverage-${check.id}`}
      className="mb-4 rounded-card border border-hair bg-surface p-(--pad-card)"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3>{check.plan}</h3>
        {!check.conclusion && <Standing holdsPlan={check.holdsPlan} paid={paid} />}
      </div>
      {check.holdsPlan && (
        <p className="mb-2 text-small text-ink-2">
          Member ID <Given id={check.memberId} /> · Group <Given id={check.group} />
        </p>
      )}
      <CheckResult now={check.conclusion} earlier={check.earlier} paid={paid} />
      {check.offered.map((offer) => (
        <OfferedReply key={offer.replyId} action={bringReply} partner={partner} {...on} {...offer} />
      ))}
      <ReplyList replies={check.replies} />
      <Sentences title="Two sources disagree" sentences={check.disagreements} />
      {known && (
        <FactsTable action={changeFact} press="withdraw" caption="Facts" facts={check.facts} {...on} />
      )}
      {!check.conclusion && <Sentences title="Still open" sentences={check.open} />}
      {check.withdrawn.length > 0 && (
        <Disclosure title={`Withdrawn or replaced (${check.withdrawn.length})`}>
          <FactsTable
            action={changeFact}
            press="restore"
            caption="Withdrawn facts"
            facts={check.withdrawn}
            {...on}
          />
        </Disclosure>
      )}
      {check.holdsPlan && (
        <>
          <ImportForm action={bringReply} partner={partner} open={!known && !check.conclusion} {...on} />
          <CallForm action={keepCall} now={now} {...on} />
        </>
      )}
      {(check.holdsPlan || !paid) && (
        <ConcludeForm
          action={conclude}
          standing={check.conclusion?.id ?? null}
          holdsPlan={check.holdsPlan}
          open={!check.conclusion && known}
          {...on}
        />
      )}
    </section>
  )
}

/** What is still to do, where nothing is concluded. Without a plan there is nothing to check, only how care is paid. */
function Standing({ holdsPlan, paid }: { holdsPlan: boolean; paid: boolean }) {
  if (holdsPlan) return <Tag tone="todo">not concluded</Tag>
  return paid ? <Tag tone="done">settled</Tag> : <Tag tone="todo">how to pay is open</Tag>
}

/** An ID in the letters in which it is compared; that there is none is an ordinary word. */
function Given({ id }: { id: string }) {
  return id ? <span className="font-mono">{id}</span> : 'not given'
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <Notice tone="attention" title={title}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
