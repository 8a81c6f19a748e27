'use client'

import { useEffect, useRef, useState } from 'react'
import { answerWith, type TryWords, whyNot } from '@/components/tech-check/answer-with'
import { Button } from '@/components/ui/button'

/** Shows the reader to themselves. The picture goes nowhere: it is drawn in this page and in no other place. */
export function TryCamera({ words }: { words: TryWords }) {
  const video = useRef<HTMLVideoElement>(null)
  const [said, say] = useState('')
  const [stream, setStream] = useState<MediaStream>()
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null
    return () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [stream])

  async function look() {
    say('')
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ video: true }))
      say(words.works)
      answerWith('camera', 'yes')
    } catch (error) {
      say(whyNot(error, words))
      answerWith('camera', 'no')
    }
  }

  return (
    <div className="needs-script mb-4">
      {stream ? (
        <Button tone="quiet" onClick={() => setStream(undefined)}>
          {words.stop}
        </Button>
      ) : (
        <Button tone="quiet" onClick={look}>
          {words.start}
        </Button>
      )}
      <p role="status" className="mt-2">
        {said}
      </p>
      {stream && (
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label={words.picture}
          className="mt-2 aspect-video w-full max-w-80 -scale-x-100 rounded-card border border-hair"
        />
      )}
    </div>
  )
}
