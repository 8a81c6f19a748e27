import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { demoCodes } from '@/lib/views/dev/demo-codes'

export const metadata: Metadata = { title: 'Codes' }

export default page('dev.read', async ({ caller }) => {
  const { secondsLeft, people } = await demoCodes(caller)
  return (
    <>
      <PageHeading
        title="Codes"
        lede="The code each demo person’s phone would show now. Each works once. This page exists in the demo and in development only."
      />
      <p>These codes change in {secondsLeft} seconds.</p>
      <ButtonRow>
        <LinkButton href={paths.demoCodes} tone="quiet">
          Show the present codes
        </LinkButton>
      </ButtonRow>
      <ul className="mt-6 max-w-form">
        {people.map(({ email, code }) => (
          <li key={email} className="flex flex-wrap justify-between gap-x-6 border-b border-hair py-2">
            <span className="min-w-0 [overflow-wrap:anywhere]">{email}</span>
            <span className="font-mono">{`${code.slice(0, 3)} ${code.slice(3)}`}</span>
          </li>
        ))}
      </ul>
    </>
  )
})
