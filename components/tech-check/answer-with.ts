/** Words of one test. `denied` explains where this browser keeps its permission. */
export type TryWords = {
  start: string
  stop: string
  works: string
  denied: Record<BrowserKind, string>
  missing: string
  picture: string
}

export type BrowserKind = 'safari' | 'firefox' | 'chrome'

/** Chooses the answer in the form beside the test, if there is one. The reader can always say otherwise. */
export function answerWith(name: string, value: 'yes' | 'no'): void {
  const choice = document.querySelector(`input[type="radio"][name="${name}"][value="${value}"]`)
  if (choice instanceof HTMLInputElement) choice.checked = true
}

/** Why a camera or microphone could not be opened, in words for this browser. */
export function whyNot(error: unknown, words: TryWords): string {
  const refused = error instanceof DOMException && error.name === 'NotAllowedError'
  return refused ? words.denied[browserKind(navigator.userAgent)] : words.missing
}

/** Enough to tell where the permission is kept: every browser on an iPhone keeps it as Safari does. */
export function browserKind(agent: string): BrowserKind {
  if (/iphone|ipad/i.test(agent)) return 'safari'
  if (/firefox/i.test(agent)) return 'firefox'
  return /safari/i.test(agent) && !/chrome|chromium|edg/i.test(agent) ? 'safari' : 'chrome'
}
