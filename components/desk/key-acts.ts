import { paths } from '@/lib/paths'

/** What a key does on the page that is open; undefined when it does nothing there. */
export function actOfKey(key: string, couple: string | undefined): (() => void) | undefined {
  if (key === 'g q') return () => go(paths.desk)
  if (key === 'g s') return () => go(couple ? paths.deskSchedule(couple) : `${paths.desk}?view=schedule`)
  if (key === 'g c') return () => go(paths.deskCalendar)
  if (couple) return ofCase(couple)[key]
  return ofQueue[key]
}

const ofQueue: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  x: () => choose(),
  e: () => (here()?.querySelector<HTMLElement>('[data-desk-step]') ?? nextCase())?.click(),
  s: () => openActs('until'),
  a: () => openActs('coordinatorId'),
  '/': () => document.getElementById('find-words')?.focus(),
  Escape: () => (document.activeElement as HTMLElement | null)?.blur(),
}

const ofCase = (couple: string): Record<string, () => void> => ({
  // What completes the step of this page, and once it is done the next case.
  e: () => (document.querySelector<HTMLElement>('[data-desk-complete] button') ?? nextCase())?.click(),
  // On the page of benefits: from plan to plan, and what is done with the one that is chosen.
  j: () => toCoverage(1),
  k: () => toCoverage(-1),
  p: () => openIn('textarea[name=text]'),
  v: () => openIn('[data-desk-verify] button, input[type=radio][name=outcome]'),
  c: () => openIn('input[name=representative]'),
  s: () => go(`${paths.deskNotes(couple)}#aside-until`),
  a: () => go(`${paths.deskNotes(couple)}#pass-coordinatorId`),
  Escape: () => go(paths.desk),
})

const go = (to: string) => window.location.assign(to)
const nextCase = () => document.querySelector<HTMLElement>('[data-desk-next] a')
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-desk-row]')]
const here = () => document.activeElement?.closest('tbody') ?? null

/** Moves to the next couple, the first one when none has the focus yet. */
function step(by: 1 | -1) {
  const all = rows()
  const at = all.findIndex((row) => row.closest('tbody') === here())
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
}

function choose() {
  here()?.querySelector<HTMLInputElement>('[data-desk-choose]')?.click()
}

const coverages = () => [...document.querySelectorAll<HTMLElement>('[data-coverage]')]

/** The plan that has the focus or was gone to, else the first whose check is open. */
function coverage(): HTMLElement | undefined {
  const all = coverages()
  const gone = window.location.hash ? document.getElementById(window.location.hash.slice(1)) : null
  return (
    all.find((one) => one.contains(document.activeElement)) ??
    all.find((one) => one === gone || gone?.contains(one)) ??
    all.find((one) => one.dataset.coverage === 'open') ??
    all[0]
  )
}

function toCoverage(by: 1 | -1) {
  const all = coverages()
  const chosen = all.find((one) => one.contains(document.activeElement))
  const next = chosen ? all.indexOf(chosen) + by : 0
  const one = all[Math.min(Math.max(next, 0), all.length - 1)]
  one?.focus()
  one?.scrollIntoView({ block: 'start' })
}

/** Brings the focus to a part of the chosen plan, and unfolds what it lies in. */
function openIn(part: string) {
  const found = coverage()?.querySelector<HTMLElement>(part)
  for (let around = found?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true
  found?.focus()
}

/** Opens what can be done with the chosen couples; where none is chosen, with the one that has the focus. */
function openActs(field: string) {
  const acts = document.getElementById('desk-acts')
  if (!(acts instanceof HTMLDetailsElement)) return
  if (!document.querySelector('[data-desk-choose]:checked')) choose()
  acts.open = true
  document.getElementById(field)?.focus()
}
