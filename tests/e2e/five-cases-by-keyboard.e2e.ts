import { expect, type Page, test } from '@playwright/test'
import { passOnCase } from '@/lib/use-cases/desk/pass-on-case'
import { must } from '../../prisma/demo/callers'
import { personAt } from '../../prisma/demo/mailbox'
import { replyFor } from '../../prisma/demo/take-in'
import { coverOf, said } from './support/at-the-desk'
import { bringCouple, type Case, type Stage } from './support/bring-couple'
import { browserOf } from './support/browser-of'
import { press, tabTo, walkTo, whenKeysAct } from './support/by-keyboard'
import { wrongOn } from './support/wrong-on'

const casey = 'casey@demo.example'

test('five cases are handled by keyboard alone', async ({ browser }) => {
  const stages: Stage[] = ['sent', 'sent', 'verified', 'sent', 'sent']
  const cases: Case[] = []
  for (const [index, stage] of stages.entries())
    cases.push(await toCasey(await bringCouple(stage, index + 1)))
  const [aside, verify, enroll, note, away] = cases as [Case, Case, Case, Case, Case]
  const desk = await browserOf(browser, casey)
  await desk.goto('/desk')
  await whenKeysAct(desk)
  await desk.keyboard.press('Escape')

  await test.step('one is set aside', async () => {
    await walkTo(desk, aside.coupleId)
    await desk.keyboard.press('s')
    await expect(desk.getByLabel('Back on')).toBeFocused()
    await desk.keyboard.type(`0101${new Date().getFullYear() + 1}`)
    await press(desk, desk.getByRole('button', { name: 'Set aside' }))
    await expect(desk.getByText(/^1 couple set aside until Jan 1/)).toBeVisible()
    expect(await wrongOn(desk, '/desk')).toEqual([])
  })
  await test.step('one is given to a colleague, and taken back', async () => {
    await walkTo(desk, away.coupleId)
    await desk.keyboard.press('a')
    await expect(desk.getByLabel('Give to')).toBeFocused()
    await desk.keyboard.type('Devon')
    await press(desk, desk.getByRole('button', { name: 'Give', exact: true }))
    await expect(desk.getByText('1 couple given to Devon Demo.')).toBeVisible()
    await press(desk, desk.getByRole('button', { name: 'Undo' }))
    await expect(desk.getByText('Undone.')).toBeVisible()
  })
  await test.step('one is enrolled by E and E', async () => {
    await walkTo(desk, enroll.coupleId)
    await desk.keyboard.press('e')
    await expect(desk.getByRole('button', { name: 'Enroll the couple' })).toBeVisible()
    await whenKeysAct(desk)
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('e')
    await expect(said(desk)).toContainText('The couple is enrolled.')
  })
  await test.step('one gets a note, by the palette', async () => {
    await open(desk, note)
    await desk.keyboard.press('Control+k')
    await desk.keyboard.type('write a note')
    await desk.keyboard.press('Enter')
    await tabTo(desk, desk.getByLabel('Write a note'))
    await desk.keyboard.type('Call again on Monday.')
    await press(desk, desk.getByRole('button', { name: 'Keep the note' }))
    await expect(desk.getByText('Call again on Monday.').first()).toBeVisible()
    expect(await wrongOn(desk, 'notes')).toEqual([])
  })
  await test.step('one is verified from a complete reply', async () => {
    await open(desk, verify)
    await press(
      desk,
      desk.getByRole('navigation', { name: 'This couple' }).getByRole('link', { name: 'Benefits' }),
    )
    const { name, surname } = verify.pair.partners[0]
    const cover = coverOf(desk, `${name} ${surname}`)
    await tabTo(desk, cover.getByLabel('Or its text'))
    await desk.keyboard.insertText(replyFor(verify.pair, 0))
    await press(desk, cover.getByRole('button', { name: 'Import', exact: true }))
    await expect(cover.getByRole('table', { name: 'Facts' })).toBeVisible()
    await press(desk, cover.getByRole('button', { name: 'Mark it verified' }))
    await expect(cover.getByText('Concluded: verified')).toBeVisible()
  })
})

const namesOf = ({ pair: { partners } }: Case) =>
  partners.map(({ name, surname }) => `${name} ${surname}`).join(' · ')

/** Finds a couple by its name in the palette, and opens its case: another of the same name is not the one. */
async function open(desk: Page, one: Case) {
  for (let like = 0; !desk.url().includes(one.coupleId); like++) {
    await desk.goto('/desk')
    await whenKeysAct(desk)
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('Control+k')
    await desk.keyboard.type(one.pair.partners[0].surname)
    await desk.keyboard.press('Enter')
    const options = desk.getByRole('option')
    const named = options.filter({ hasText: namesOf(one) }).nth(like)
    await expect(named).toBeVisible()
    const place = await named.evaluate((option) => Number(option.id.replace('palette-', '')))
    for (let step = 0; step < place; step++) await desk.keyboard.press('ArrowDown')
    await expect(named).toHaveAttribute('aria-selected', 'true')
    await desk.keyboard.press('Enter')
    await expect(desk.getByRole('navigation', { name: 'This couple' })).toBeVisible()
  }
}

async function toCasey(one: Case): Promise<Case> {
  const coordinatorId = await personAt(casey)
  if (one.coordinator.email !== casey)
    await must(passOnCase(one.caller, { coupleId: one.coupleId, coordinatorId }))
  return one
}
