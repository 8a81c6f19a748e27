import { buttonClass } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'

type HelpLineProps = { title: string; text: string; ways: { href: string; text: string; icon: IconName }[] }

/** One place to turn to, with large buttons to call or write. */
export function HelpLine({ title, text, ways }: HelpLineProps) {
  return (
    <li className="rounded-card border border-hair bg-surface p-(--pad-card)">
      <h2 className="text-h3">{title}</h2>
      <p className="mt-1">{text}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        {ways.map((way, place) => (
          <a
            key={way.href}
            href={way.href}
            rel="noreferrer"
            className={buttonClass(place === 0 ? 'main' : 'quiet')}
          >
            <Icon name={way.icon} />
            {way.text}
          </a>
        ))}
      </p>
    </li>
  )
}
