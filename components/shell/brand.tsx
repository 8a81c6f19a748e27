import Link from 'next/link'
import { ThreadsMark } from '@/components/couple/threads-mark'

export function Brand({ href }: { href: string }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center gap-2 text-ink sm:gap-3 no-underline">
      <ThreadsMark className="h-6 w-9 sm:h-[30px] sm:w-[46px]" />
      <span className="font-serif text-[1.3rem] font-[560]">Alongside</span>
    </Link>
  )
}
