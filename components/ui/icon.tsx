import clsx from 'clsx'

/** Our own icons: 24-unit grid, round ends, one line weight. Always beside a word, so always hidden from readers. */
const drawings = {
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-right': 'M9.5 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  plus: 'M12 5v14M5 12h14',
  trash: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.5 11v4.5M13.5 11v4.5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3L20 20',
  calendar:
    'M5 6.5h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1zM4 11h16M8.5 4v4M15.5 4v4',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  home: 'M4 11.5L12 5l8 6.5M6.5 10v9h11v-9M10.5 19v-5h3v5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20q1-5.5 7.5-5.5t7.5 5.5',
  people:
    'M8.5 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5q.8-5 6-5t6 5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17 14.8q3.7.7 4.5 4.7',
  lock: 'M6.5 11h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  shield: 'M12 3.5l7 2.5v6q0 5.5-7 8.5-7-3-7-8.5V6zM9 12l2.2 2.2L15.2 10',
  phone:
    'M6 4h3l1.5 4.5-2 1.5q1.5 3.5 5 5.5l2-2L20 15v3.5q0 1.5-1.6 1.5Q11 19.5 7.5 14 4.5 9.5 4.5 5.5 4.5 4 6 4z',
  message: 'M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-4 3.5V16H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 9h8M8 12h5',
  card: 'M4.5 6h15a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM3.5 10h17M7 14.5h4',
  document: 'M7 3.5h7l4 4V19.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM14 3.5v4h4M9 12h6M9 15.5h6',
  video: 'M4.5 7h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM14.5 11l6-3v8l-6-3',
  globe:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17M12 3.5q3.5 4 3.5 8.5T12 20.5q-3.5-4-3.5-8.5T12 3.5z',
  paw: 'M12 12.2c2.6 0 4.6 2.4 4.6 4.7 0 1.8-1.4 2.6-2.8 2.6-.7 0-1.1-.3-1.8-.3s-1.1.3-1.8.3c-1.4 0-2.8-.8-2.8-2.6 0-2.3 2-4.7 4.6-4.7zM5.3 11v1.2M9.3 6v2M14.7 6v2M18.7 11v1.2',
  warning: 'M12 4.5l8.5 15h-17zM12 10v4.5M12 17v.1',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.5M12 7.8v.1',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
} as const

export type IconName = keyof typeof drawings

export const iconNames = Object.keys(drawings) as IconName[]

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className={clsx(
        'inline-block size-[1.2em] shrink-0 fill-none stroke-current align-[-0.22em]',
        className,
      )}
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
