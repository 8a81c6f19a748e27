import { Button } from '@/components/ui/button'

/** A file whose making is on record as told to somebody: a form post and not a link, which may be followed unasked. */
export function TakeFileOut({ at, children }: { at: string; children: string }) {
  return (
    <form method="post" action={at}>
      <Button type="submit" tone="quiet">
        {children}
      </Button>
    </form>
  )
}
