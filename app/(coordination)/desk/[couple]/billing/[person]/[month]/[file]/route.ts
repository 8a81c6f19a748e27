import { NotFound } from '@/lib/access/authorize'
import { looksLikeMonth } from '@/lib/domain/benefits/billing-month'
import { paths } from '@/lib/paths'
import { route } from '@/lib/route'
import {
  type BillingFile,
  billingFiles,
  takeOutBilledDays,
} from '@/lib/use-cases/benefits/take-out-billed-days'

const types: Record<BillingFile, string> = {
  'superbill.pdf': 'application/pdf',
  'days.csv': 'text/csv; charset=utf-8',
  'days.json': 'application/json',
}

/** One partner's billed days. The names of the files name nobody: a reference, and the first or the second. */
export const POST = route(
  'billing.export',
  async ({ caller, params }) => {
    const { couple: coupleId = '', person: personId = '', month = '' } = params
    const file = billingFiles.find((one) => one === params.file)
    if (!file || !looksLikeMonth(month)) throw new NotFound()
    const outcome = await takeOutBilledDays(caller, { coupleId, personId, month, file })
    if (!outcome.ok) {
      const said = `said=${outcome.refusals[0]?.code}`
      return new Response(null, {
        status: 303,
        headers: { location: `${paths.deskBilling(coupleId, month)}&${said}` },
      })
    }
    return new Response(new Uint8Array(outcome.value.bytes), {
      headers: {
        'content-type': types[file],
        'content-disposition': `attachment; filename="${outcome.value.name}"`,
        'cache-control': 'private, no-store',
      },
    })
  },
  {
    formOn: ({ couple = '', person = '', month, file = '' }) =>
      `${paths.deskBilling(couple, month)}&${new URLSearchParams({ proved: file, of: person })}`,
  },
)
