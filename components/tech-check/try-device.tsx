'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { answerWith, type TryWords, whyNot } from '@/components/tech-check/answer-with'
import { Button } from '@/components/ui/button'

const wanted = { camera: { video: true }, microphone: { audio: true } }

type TryDeviceProps = {
  device: keyof typeof wanted
  words: TryWords
  /** What is shown of it while it is open. */
  show: (stream: MediaStream) => ReactNode
}

/** Opens a device until its reader stops it or leaves, says how it went, and answers with that in the form beside it. */
export function TryDevice({ device, words, show }: TryDeviceProps) {
  const [said, say] = useState('')
  const [stream, setStream] = useState<MediaStream>()
  useEffect(
    () => () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    },
    [stream],
  )

  async function open() {
    say('')
    try {
      setStream(await navigator.mediaDevices.getUserMedia(wanted[device]))
      say(words.works)
      answerWith(device, 'yes')
    } catch (error) {
      say(whyNot(error, words))
      answerWith(device, 'no')
    }
  }

  return (
    <div className="needs-script mb-4">
      {stream ? (
        <Button tone="quiet" onClick={() => setStream(undefined)}>
          {words.stop}
        </Button>
      ) : (
        <Button tone="quiet" onClick={open}>
          {words.start}
        </Button>
      )}
      <p role="status" className="mt-2">
        {said}
      </p>
      {stream && show(stream)}
    </div>
  )
}
