/**
 * Where to return after a small choice (language, theme): the page the person came from, if it is one of ours, else
 * the start page. Only a path is ever answered, so a foreign address cannot be reached through us.
 */
export function wayBack(request: Request): string {
  const here = new URL(request.url)
  const asked = here.searchParams.get('back')
  if (asked) return ownPath(asked, here)
  const from = request.headers.get('referer')
  return from && URL.canParse(from) && new URL(from).host === request.headers.get('host')
    ? ownPath(new URL(from).pathname + new URL(from).search, here)
    : '/'
}

function ownPath(path: string, here: URL): string {
  if (!path.startsWith('/') || !URL.canParse(path, here)) return '/'
  const target = new URL(path, here)
  return target.origin === here.origin ? target.pathname + target.search : '/'
}
