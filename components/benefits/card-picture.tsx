'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { TurnedPicture } from '@/components/benefits/turned-picture'
import { buttonClass } from '@/components/ui/button'

export type ShownPicture = { href: string; width: number; height: number; alt: string }
type CardPictureProps = ShownPicture & {
  /** The other side of the same card, where there is a photo of it. */
  other?: ShownPicture
  words: { larger: string; smaller: string; turn: string; otherSide: string; close: string }
  /** It lies along the foot of the page, so that what it is compared with stays readable and can be scrolled. */
  beside?: boolean
}

/** How wide the picture is against its window; null: all of it is seen. */
const sizes = [null, 'w-[150%]', 'w-[225%]', 'w-[340%]'] as const
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * One side of a card. A press shows it large; there + and - bring it nearer and farther, R turns it, and the arrows move
 * it. Without script it is a link to the picture.
 */
export function CardPicture({ other, words, beside = false, ...picture }: CardPictureProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLAnchorElement>(null)
  const [size, setSize] = useState(0)
  const [turns, setTurns] = useState(0)
  const [isOther, setOther] = useState(false)
  const shown = isOther && other ? other : picture
  const nearer = (by: 1 | -1) => setSize((now) => Math.min(Math.max(now + by, 0), sizes.length - 1))
  const turn = () => setTurns((now) => (now + 1) % 4)
  const open = () => (beside ? dialog.current?.show() : dialog.current?.showModal())
  const close = () => {
    dialog.current?.close()
    opener.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') nearer(1)
    if (event.key === '-') nearer(-1)
    if (event.key === 'r') turn()
    if (event.key === 'Escape' && beside) close()
    const [left, top] = arrows[event.key] ?? [0, 0]
    view.current?.scrollBy({ left: left * 80, top: top * 80 })
    // Keys of the page behind it mean something else.
    event.stopPropagation()
  }
  const buttons = [
    { text: words.larger, act: () => nearer(1) },
    { text: words.smaller, act: () => nearer(-1) },
    { text: words.turn, act: turn },
    ...(other ? [{ text: words.otherSide, act: () => setOther((now) => !now) }] : []),
  ]
  return (
    <>
      <a
        ref={opener}
        href={picture.href}
        target="_blank"
        rel="noreferrer"
        className="block overflow-hidden rounded-control border border-line bg-paper"
        onClick={(event) => {
          event.preventDefault()
          setOther(false)
          open()
        }}
      >
        <TurnedPicture {...picture} turns={0} className="aspect-[8/5] w-full" />
      </a>
      <dialog
        ref={dialog}
        data-at-foot={beside || undefined}
        aria-label={shown.alt}
        className={`border border-line bg-surface p-3 text-ink shadow-dialog backdrop:bg-ink/40 ${beside ? alongTheFoot : overThePage}`}
        onKeyDown={press}
      >
        <div className="flex h-full flex-col gap-2">
          <div className="flex flex-wrap gap-2">
            {buttons.map(({ text, act }) => (
              <button key={text} type="button" className={buttonClass('quiet')} onClick={act}>
                {text}
              </button>
            ))}
            <button type="button" className={buttonClass('plain', 'ml-auto')} onClick={close}>
              {words.close}
            </button>
          </div>
          <div ref={view} className="min-h-0 flex-1 overflow-auto">
            <TurnedPicture
              {...shown}
              turns={turns}
              className={sizes[size] ? `max-w-none ${sizes[size]}` : 'h-full w-full'}
            />
          </div>
        </div>
      </dialog>
    </>
  )
}

const overThePage = 'm-auto h-[min(90vh,60rem)] w-[min(80rem,calc(100vw-2rem))] overflow-hidden rounded-card'
const alongTheFoot =
  'fixed inset-x-0 top-auto bottom-0 z-20 m-0 h-[46vh] w-full max-w-none overflow-hidden rounded-t-card'
