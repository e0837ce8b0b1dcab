import { effect, type ReadonlySignal, signal } from '@preact/signals'

/** How loud a track is, ten times a second. */
export function measureLevel(track: ReadonlySignal<MediaStreamTrack | null>): {
  level: ReadonlySignal<number>
  dispose(): void
} {
  const level = signal(0)
  const dispose = effect(() => {
    if (track.value) return listen(track.value, level)
    level.value = 0
    return undefined
  })
  return { level, dispose }
}

function listen(track: MediaStreamTrack, level: { value: number }): () => void {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    level.value = loudness(samples)
  }, 100)
  // Opened before any press, the browser holds it until one.
  const resume = () => void context.resume()
  document.addEventListener('pointerdown', resume, { once: true })
  document.addEventListener('keydown', resume, { once: true })
  return () => {
    clearInterval(timer)
    document.removeEventListener('pointerdown', resume)
    document.removeEventListener('keydown', resume)
    void context.close()
  }
}

/** 0 for silence and 1 for full scale, in decibels between: as ears judge it. Under −60 dB is silence. */
export function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
  return power === 0 ? 0 : Math.min(1, Math.max(0, 1 + (10 * Math.log10(power)) / 60))
}
