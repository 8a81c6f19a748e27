import { Notice, type NoticeTone } from '@/components/ui/notice'

type FlashProps = {
  said: string | string[] | undefined
  notices: Record<string, string>
  tone?: NoticeTone
}

/**
 * What happened a moment ago, after a redirect: the address carries a code (`?said=saved`), never a sentence, so that
 * nobody can put words into our mouth. An unknown code shows nothing, and so does a known one once a form below it was
 * refused: the old "saved" would stand above the new "no".
 */
export function Flash({ said, notices, tone = 'done' }: FlashProps) {
  const words = typeof said === 'string' && Object.hasOwn(notices, said) ? notices[said] : undefined
  if (!words) return null
  return (
    <div data-untold>
      <Notice tone={tone} role="status">
        {words}
      </Notice>
    </div>
  )
}
