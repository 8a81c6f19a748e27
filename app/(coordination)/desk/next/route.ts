import { paths } from '@/lib/paths'
import { route } from '@/lib/route'
import { nextCase } from '@/lib/views/desk/next-case'

/** Leads to the case that is due first, other than the one just worked on; to the empty queue when nothing waits. */
export const GET = route('queue.read', async ({ caller, request }) => {
  const after = new URL(request.url).searchParams.get('after')
  const next = await nextCase(caller, after)
  return new Response(null, {
    status: 303,
    headers: { location: next ?? paths.desk, 'cache-control': 'no-store' },
  })
})
