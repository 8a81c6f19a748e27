'use client'

import { useEffect, useRef } from 'react'
import type { TryWords } from '@/components/tech-check/answer-with'
import { TryDevice } from '@/components/tech-check/try-device'

/** Shows the reader to themselves. The picture goes nowhere: it is drawn in this page and in no other place. */
export function TryCamera({ words }: { words: TryWords }) {
  return (
    <TryDevice
      device="camera"
      words={words}
      show={(stream) => <OwnPicture stream={stream} name={words.picture} />}
    />
  )
}

function OwnPicture({ stream, name }: { stream: MediaStream; name: string }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  return (
    <video
      ref={video}
      autoPlay
      muted
      playsInline
      aria-label={name}
      className="mt-2 aspect-video w-full max-w-80 -scale-x-100 rounded-card border border-hair"
    />
  )
}
