import { getTranslations } from 'next-intl/server'

/** Our line drawing of a room at home: day in the light theme, evening with the lamp on in the dark one. */
export async function LivingRoom({ className = '' }: { className?: string }) {
  const t = await getTranslations('shell.room')
  return (
    <svg
      viewBox="0 0 520 360"
      role="img"
      aria-label={t('drawing')}
      className={`w-full rounded-card bg-wall ${className}`}
    >
      <Room />
      <Sofa />
      <g
        className="stroke-outline"
        fill="none"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <Left />
        <Right />
        <Laptop />
        <Dog />
      </g>
    </svg>
  )
}

function Room() {
  return (
    <>
      <rect y="285" width="520" height="75" className="fill-floor" />
      <rect x="40" y="40" width="150" height="150" rx="10" className="fill-sky" />
      <path d="M40 140q40-34 75-8t75-14v62a10 10 0 0 1-10 10H50a10 10 0 0 1-10-10z" className="fill-hill" />
      <circle cx="150" cy="78" r="18" className="fill-honey evening:hidden" />
      <path d="M160 60a20 20 0 1 0 8 30 17 17 0 0 1-8-30z" className="hidden fill-honey evening:inline" />
      <g className="hidden fill-face evening:inline">
        <circle cx="66" cy="66" r="2.2" />
        <circle cx="92" cy="88" r="1.8" />
        <circle cx="134" cy="60" r="1.8" />
      </g>
      <path d="M115 40v150M40 112h150" className="stroke-wall" strokeWidth="6" />
      <path d="M312 285L366 150H430L486 285Z" className="hidden fill-honey opacity-10 evening:inline" />
      <path d="M398 285V150" className="stroke-ink-2" strokeWidth="5" />
      <path d="M376 286h44" className="stroke-ink-2" strokeWidth="6" strokeLinecap="round" />
      <path d="M366 150h64l-16-46h-32z" className="fill-honey" />
    </>
  )
}

function Sofa() {
  return (
    <>
      <rect x="96" y="196" width="270" height="96" rx="26" className="fill-sofa" />
      <rect x="80" y="222" width="42" height="74" rx="18" className="fill-sofa-arm" />
      <rect x="340" y="222" width="42" height="74" rx="18" className="fill-sofa-arm" />
    </>
  )
}

function Left() {
  return (
    <>
      <path d="M156 286v-56q0-34 32-34t32 34v56z" className="fill-top-one" />
      <path d="M172 286v-34q0-10 10-6l40 18" />
      <circle cx="188" cy="166" r="23" className="fill-face" />
      <path d="M165 164q-2-26 22-25 24 1 24 23-14 3-24-8-8 10-22 10z" className="fill-hair-one" />
      <path d="M196 176q4 3 8 0" strokeWidth="2.6" />
    </>
  )
}

function Right() {
  return (
    <>
      <path d="M250 286v-58q0-34 32-34t32 34v58z" className="fill-top-two" />
      <path d="M298 286v-36q0-10-10-6l-34 18" />
      <circle cx="282" cy="162" r="23" className="fill-face" />
      <path d="M260 158q0-22 22-22t22 22q-10 4-15-6-10 12-29 6z" className="fill-hair-two" />
      <path d="M266 173q4 3 8 0" strokeWidth="2.6" />
    </>
  )
}

function Laptop() {
  return (
    <>
      <path d="M206 287l8-42h58l8 42z" className="fill-face" />
      <path d="M194 287h98" />
      <circle cx="243" cy="266" r="3" className="fill-outline" />
    </>
  )
}

function Dog() {
  return (
    <g className="fill-dog">
      <path d="M448 320q16-2 20-18" fill="none" />
      <path d="M340 337q-6-37 46-37 58 0 64 28 2 10-8 10h-94q-8 0-8-1z" />
      <path d="M418 338q-4-20 16-20" fill="none" />
      <path d="M330 338h-16q-12 0-12-9 0-8 14-10 4-13 18-13 18 0 18 16 0 16-22 16z" />
      <path d="M338 308q14-4 17 8 2 12-5 16-9-6-12-24z" className="fill-sofa-arm" />
      <path d="M320 321q4 3 8 0" fill="none" strokeWidth="2.6" />
      <circle cx="304" cy="327" r="2" className="fill-outline" />
    </g>
  )
}
