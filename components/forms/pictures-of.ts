import { shrink } from '@/components/forms/shrink-picture'
import { LARGEST_PICTURE } from '@/lib/domain/benefits/largest-picture'

/**
 * Listens to the picture that is chosen inside `area`. Its form waits until the picture is small; one that stays too
 * large is not sent at all, so that what was typed beside it is not lost: it is taken out, `say` is told, and the form
 * is held back once, so that nobody goes on believing that it went along.
 */
export function picturesOf(area: HTMLElement, say: (problem: boolean) => void): () => void {
  const field = area.querySelector<HTMLInputElement>('input[type=file]')
  const form = field?.form
  if (!field || !form) return () => {}
  let working: Promise<void> | null = null
  let unheard = false
  const look = async () => {
    await shrink(field)
    unheard = (field.files?.[0]?.size ?? 0) > LARGEST_PICTURE
    if (unheard) field.value = ''
    say(unheard)
  }
  const change = () => {
    const mine = look().finally(() => {
      if (working === mine) working = null
    })
    working = mine
  }
  const hold = (event: SubmitEvent) => {
    if (!working && !unheard) return
    event.preventDefault()
    // Neither React nor another picture hears of a form that is not sent yet.
    event.stopImmediatePropagation()
    if (working) void working.then(() => sendOrTell(event.submitter))
    else tell()
  }
  const sendOrTell = (submitter: HTMLElement | null) => (unheard ? tell() : form.requestSubmit(submitter))
  const tell = () => {
    unheard = false
    field.focus()
  }
  const heard = new AbortController()
  const { signal } = heard
  field.addEventListener('change', change, { signal })
  form.addEventListener('submit', hold, { signal })
  return () => heard.abort()
}
