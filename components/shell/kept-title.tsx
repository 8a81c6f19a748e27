'use client'

import { useEffect } from 'react'

/**
 * Keeps the title of a page that is not there. The server sends it, but the browser would go on to that of the page
 * which was asked for, and with it into the history list: which section it belongs to.
 */
export function KeptTitle({ title }: { title: string }) {
  useEffect(() => {
    const keep = () => {
      if (document.title !== title) document.title = title
    }
    keep()
    const watch = new MutationObserver(keep)
    watch.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => watch.disconnect()
  }, [title])
  return null
}
