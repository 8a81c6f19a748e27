import { paths } from '@/lib/paths'
import { route } from '@/lib/route'
import { makeAuthorizationRequest } from '@/lib/use-cases/benefits/make-authorization-request'

/**
 * The paper that asks one partner's payer for days of care, as it was written down. The file's name says nothing. Making
 * it is on record as told to the payer, so it takes the press of a button: no link that is merely looked at makes one.
 */
export const POST = route(
  'authorization.packet',
  async ({ caller, params }) => {
    const coupleId = params.couple ?? ''
    const outcome = await makeAuthorizationRequest(caller, { coupleId, chain: params.authorization ?? '' })
    if (!outcome.ok)
      return new Response(null, {
        status: 303,
        headers: { location: `${paths.deskAuthorizations(coupleId)}?said=no-consent` },
      })
    return new Response(new Uint8Array(outcome.value), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="request.pdf"',
        'cache-control': 'private, no-store',
      },
    })
  },
  {
    formOn: ({ couple = '', authorization = '' }) =>
      `${paths.deskAuthorizations(couple)}?${new URLSearchParams({ proved: authorization })}`,
  },
)
