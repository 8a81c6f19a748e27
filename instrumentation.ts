/** Next calls this once, before a server answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('@/lib/boot')
  await boot()
}

/** Next calls this for everything that broke. The digest is the reference number the person was shown. */
export async function onRequestError(
  error: unknown,
  request: { method: string; headers: Record<string, string | string[] | undefined> },
  where: { routePath: string },
) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { tellWhatBroke } = await import('@/lib/tell-what-broke')
  tellWhatBroke(error, request, where)
}
