'use client'

import { useEffect, useState } from 'react'
import type { TryWords } from '@/components/tech-check/answer-with'
import { TryDevice } from '@/components/tech-check/try-device'

/** Hears whether there is sound and shows how loud. Nothing is recorded and nothing is sent. */
export function TryMicrophone({ words, level }: { words: TryWords; level: string }) {
  return (
    <TryDevice
      device="microphone"
      words={words}
      show={(stream) => <Loudness stream={stream} name={level} />}
    />
  )
}

function Loudness({ stream, name }: { stream: MediaStream; name: string }) {
  const [loudness, setLoudness] = useState(0)
  useEffect(() => listenTo(stream, setLoudness), [stream])
  return <meter className="mt-2 h-4 w-full max-w-80" min={0} max={100} value={loudness} aria-label={name} />
}

/** Calls back ten times a second with 0 to 100, until it is ended. */
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
    void audio.close()
  }
}
