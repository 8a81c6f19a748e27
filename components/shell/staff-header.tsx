import Link from 'next/link'
import { ThreadsMark } from '@/components/couple/threads-mark'
import { type SectionTab, SectionTabs } from '@/components/shell/section-tabs'
import { SignOut } from '@/components/shell/sign-out'
import { SkipLink } from '@/components/shell/skip-link'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { paths } from '@/lib/paths'

type StaffHeaderProps = {
  home: string
  tabs: SectionTab[]
  /** The zone every time on the page is in, such as "Denver, MST". */
  zone?: string
  name: string
}

/** The head of a staff page: sections, zone, who is signed in. English only; no exit button. */
export function StaffHeader({ home, tabs, zone, name }: StaffHeaderProps) {
  return (
    <header className="border-b border-hair bg-surface">
      <SkipLink>Skip to the main part</SkipLink>
      <div className="mx-auto flex max-w-desk flex-wrap items-center gap-x-5 px-4">
        <Link href={home} className="inline-flex min-h-11 items-center gap-2 text-ink no-underline">
          <ThreadsMark className="h-5 w-8" />
          <span className="font-serif text-h3 font-[560]">Alongside</span>
        </Link>
        <SectionTabs tabs={tabs} />
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-small text-ink-2">
          {zone && (
            <span className="inline-flex items-center gap-1">
              <Icon name="clock" /> {zone}
            </span>
          )}
          <Link href={paths.signInSettings} className="inline-flex min-h-11 items-center gap-1">
            <Icon name="person" /> {name}
            <VisuallyHidden>: how you sign in</VisuallyHidden>
          </Link>
          <SignOut>Sign out</SignOut>
        </div>
      </div>
    </header>
  )
}
