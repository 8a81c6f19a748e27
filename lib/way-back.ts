/**
 * Where to return after a small choice (language, theme): the page the person came from, if it is one of ours, else
 * the start page. Only a path is ever answered, so a foreign address cannot be reached through us.
 */
export function wayBack(request: Request): string {
  const here = new URL(request.url)
  const asked = here.searchParams.get('back')
  if (asked) return ownPath(asked) ?? '/'
  const from = request.headers.get('referer')
  return from && URL.canParse(from) && new URL(from).host === request.headers.get('host')
    ? (ownPath(new URL(from).pathname + new URL(from).search) ?? '/')
    : '/'
}

/** A path of ours as it was given (say, in `?back=`), or undefined when it would lead anywhere else. */
export function ownPath(path: unknown): string | undefined {
  const here = 'http://own.invalid'
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, here)) return undefined
  const target = new URL(path, here)
  // `/..//elsewhere` is ours until its dots are taken out; `//elsewhere` is then another site to a browser.
  const ours = target.origin === here && !target.pathname.startsWith('//')
  return ours ? target.pathname + target.search : undefined
}

/** An address that also says, as a code, what happened a moment ago: for a page that leads on to another. */
export function alsoSaying(path: string, said: string | string[] | undefined): string {
  return typeof said === 'string' ? `${path}?said=${encodeURIComponent(said)}` : path
}
