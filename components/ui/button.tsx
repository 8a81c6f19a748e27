import clsx from 'clsx'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

/** `main` once per page; `quiet` beside it; `danger` only for what cannot be taken back; `plain` looks like a link. */
export type ButtonTone = 'main' | 'quiet' | 'danger' | 'plain'

const tones: Record<ButtonTone, string> = {
  main: 'bg-action text-on-action border-transparent hover:bg-action-deep font-[640]',
  quiet: 'bg-surface text-ink border-line hover:border-ink font-[520]',
  danger: 'bg-surface text-brick border-brick hover:bg-brick-tint font-[600]',
  plain:
    'bg-transparent text-action border-transparent underline underline-offset-4 hover:decoration-2 px-2! -mx-2',
}

export function buttonClass(tone: ButtonTone = 'main', className?: string): string {
  return clsx(
    'inline-flex min-h-(--control) cursor-pointer items-center justify-center gap-2 rounded-control border-[1.5px]',
    'px-[1.15em] py-[0.35em] text-center no-underline aria-disabled:cursor-default aria-disabled:opacity-60',
    tones[tone],
    className,
  )
}

type ButtonProps = ComponentProps<'button'> & { tone?: ButtonTone; children: ReactNode }

export function Button({ tone, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />
}

type LinkButtonProps = { href: string; tone?: ButtonTone; className?: string; children: ReactNode }

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, tone, className, children }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonClass(tone, className)}>
      {children}
    </Link>
  )
}
