'use client'

import { useEffect, useState } from 'react'
import { answerWith, type TryWords, whyNot } from '@/components/tech-check/answer-with'
import { Button } from '@/components/ui/button'

/** Hears whether there is sound and shows how loud. Nothing is recorded and nothing is sent. */
export function TryMicrophone({ words, level }: { words: TryWords; level: string }) {
  const [said, say] = useState('')
  const [stream, setStream] = useState<MediaStream>()
  const [loudness, setLoudness] = useState(0)
  useEffect(() => {
    if (!stream) return
    return listenTo(stream, setLoudness)
  }, [stream])

  async function listen() {
    say('')
    try {
      setStream(await navigator.mediaDevices.getUserMedia({ audio: true }))
      say(words.works)
      answerWith('microphone', 'yes')
    } catch (error) {
      say(whyNot(error, words))
      answerWith('microphone', 'no')
    }
  }

  return (
    <div className="needs-script mb-4">
      {stream ? (
        <Button tone="quiet" onClick={() => setStream(undefined)}>
          {words.stop}
        </Button>
      ) : (
        <Button tone="quiet" onClick={listen}>
          {words.start}
        </Button>
      )}
      <p role="status" className="mt-2">
        {said}
      </p>
      {stream && (
        <meter className="mt-2 h-4 w-full max-w-80" min={0} max={100} value={loudness} aria-label={level} />
      )}
    </div>
  )
}

/** Calls back ten times a second with 0 to 100; stopping gives the microphone back. */
function listenTo(stream: MediaStream, onLoudness: (percent: number) => void): () => void {
  const audio = new AudioContext()
  const analyser = audio.createAnalyser()
  audio.createMediaStreamSource(stream).connect(analyser)
  const wave = new Uint8Array(analyser.fftSize)
  const listening = setInterval(() => {
    analyser.getByteTimeDomainData(wave)
    const peak = Math.max(...wave.map((value) => Math.abs(value - 128)))
    onLoudness(Math.min(100, Math.round((peak / 128) * 200)))
  }, 100)
  return () => {
    clearInterval(listening)
    for (const track of stream.getTracks()) track.stop()
    void audio.close()
  }
}
