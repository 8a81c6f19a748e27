import Link from 'next/link'
import { Icon } from '@/components/ui/icon'

type WeekNavProps = {
  label: string
  previous: { href: string; text: string }
  today: { href: string; text: string }
  next: { href: string; text: string }
}

/** One week back, this week, one week on: links, so that a week can be kept and sent. */
export function WeekNav({ label, previous, today, next }: WeekNavProps) {
  const look = 'inline-flex min-h-(--control) items-center gap-1 px-1'
  return (
    <nav
      aria-label={label}
      className="flex w-full items-center justify-between gap-x-3 text-small sm:w-auto sm:gap-x-5"
    >
      <Link href={previous.href} rel="prev" className={look}>
        <Icon name="arrow-left" /> {previous.text}
      </Link>
      <Link href={today.href} className={look}>
        {today.text}
      </Link>
      <Link href={next.href} rel="next" className={look}>
        {next.text} <Icon name="arrow-right" />
      </Link>
    </nav>
  )
}
