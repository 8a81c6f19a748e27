'use client'

import { useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'

export type ShownPicture = { href: string; width: number; height: number }
type CardPictureProps = ShownPicture & {
  alt: string
  words: { larger: string; smaller: string; close: string }
}

const sizes = ['w-full', 'w-[150%]', 'w-[225%]', 'w-[340%]'] as const
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * One side of a card. A press shows it large over the page; there + and - bring it nearer and farther, and the arrows
 * move it. Without script it is a link to the picture.
 */
export function CardPicture({ alt, words, ...picture }: CardPictureProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(0)
  const nearer = (by: 1 | -1) => setSize((now) => Math.min(Math.max(now + by, 0), sizes.length - 1))
  const press = (key: string) => {
    if (key === '+' || key === '=') nearer(1)
    if (key === '-') nearer(-1)
    const [left, top] = arrows[key] ?? [0, 0]
    view.current?.scrollBy({ left: left * 80, top: top * 80 })
  }
  return (
    <>
      <a
        href={picture.href}
        target="_blank"
        rel="noreferrer"
        className="block overflow-hidden rounded-control border border-line bg-paper"
        onClick={(event) => {
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        <Picture {...picture} alt={alt} className="aspect-[8/5] w-full" />
      </a>
      <dialog
        ref={dialog}
        aria-label={alt}
        className="m-auto h-[min(90vh,60rem)] w-[min(80rem,calc(100vw-2rem))] overflow-hidden rounded-card border border-line bg-surface p-3 text-ink shadow-dialog backdrop:bg-ink/40"
        onKeyDown={(event) => press(event.key)}
      >
        <div className="mb-2 flex gap-2">
          <button type="button" className={buttonClass('quiet')} onClick={() => nearer(1)}>
            {words.larger}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={() => nearer(-1)}>
            {words.smaller}
          </button>
          <button
            type="button"
            className={buttonClass('plain', 'ml-auto')}
            onClick={() => dialog.current?.close()}
          >
            {words.close}
          </button>
        </div>
        <div ref={view} className="h-[calc(100%-3.5rem)] overflow-auto">
          <Picture {...picture} alt={alt} className={`max-w-none ${sizes[size]}`} />
        </div>
      </dialog>
    </>
  )
}

/** Drawn inside a picture of our own size: it keeps its place while it comes, and is never resized on the way. */
function Picture({ href, width, height, alt, className }: ShownPicture & { alt: string; className: string }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt} className={className}>
      <image href={href} width={width} height={height} />
    </svg>
  )
}
