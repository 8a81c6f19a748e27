import { route } from '@/lib/route'
import { questionText } from '@/lib/views/benefits/requests-of'

/** A question as a file, to be taken to a payer's portal by hand. Its name is its trace number and names nobody. */
export const GET = route('benefits.read', async ({ caller, params }) => {
  const { couple = '', request = '' } = params
  const { fileName, text } = await questionText(caller, { couple, request })
  return new Response(text, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  })
})
