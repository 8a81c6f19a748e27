/**
 * What one tab tells the others of this browser, and nothing else: no name, no page. `left`: somebody pressed "Leave
 * this site". `ended`: somebody signs out or hands over. `seen`: somebody may see the screen.
 */
export type Told = 'left' | 'ended' | 'seen'

/** One for the whole tab, because it does not hear itself; none in a browser that has no such thing. */
let channel: BroadcastChannel | undefined

function opened(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'function') channel ??= new BroadcastChannel('alongside')
  return channel
}

export function tellOtherTabs(told: Told) {
  opened()?.postMessage(told)
}

/** Calls back with what another tab tells, until the answer is called. */
export function whenTold(listen: (told: Told) => void): () => void {
  const heard = ({ data }: MessageEvent<Told>) => listen(data)
  const here = opened()
  here?.addEventListener('message', heard)
  return () => here?.removeEventListener('message', heard)
}

/** Paints this tab empty, in this very frame (`app/always.css`), its title too. */
export function coverPage() {
  document.documentElement.dataset.leaving = ''
  document.title = ' '
}
