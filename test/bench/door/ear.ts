/** One look of an ear: when (milliseconds of the machine's clock), and which tones sounded in the loudspeaker and in what arrived. */
export type Look = {
  readonly at: number
  readonly heard: readonly number[]
  readonly received: readonly number[]
}

declare global {
  interface Window {
    doorEar: {
      /** What has been heard since last taken. */
      take(): Look[]
      /** The last tenth of a second of it, which stays. */
      last(): Look[]
      /** Frames of pictures decoded so far, by each connection the page has had: one that is closed keeps what it had last. */
      frames(): Promise<number[]>
    }
  }
}

/**
 * Runs in the page, before all else, and so uses nothing from outside itself: tells for every hundredth of a second which tones
 * sounded, also while the page was busy with something else.
 */
export function installDoorEar(tones: readonly number[]): void {
  const looks: Look[] = []
  const ears = new Map<MediaStreamTrack, { analyser: AnalyserNode; stop(): void }>()
  const connections = new Map<RTCPeerConnection, number>()
  const decoded: number[] = []
  /** Of full scale: far under the tones of the test, far over an empty line. */
  const audible = 0.01
  const stepMs = 10
  /** A third of a second: a page that is busy for longer is looked at no further back. */
  const kept = new Float32Array(16_384)
  let audio: AudioContext | undefined
  let lookedAt = performance.now()

  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(...given: ConstructorParameters<typeof Original>) {
      super(...given)
      connections.set(this, decoded.push(0) - 1)
      this.addEventListener('track', ({ track }) => {
        if (track.kind === 'audio') listenTo(track)
      })
    }
  }

  function listenTo(track: MediaStreamTrack): void {
    // The same track is told of again with each negotiation.
    if (ears.has(track)) return
    audio ??= new AudioContext()
    const analyser = audio.createAnalyser()
    analyser.fftSize = kept.length
    const source = audio.createMediaStreamSource(new MediaStream([track]))
    source.connect(analyser)
    const stop = () => {
      source.disconnect()
      ears.delete(track)
    }
    ears.set(track, { analyser, stop })
  }

  setInterval(() => {
    const step = ((audio?.sampleRate ?? 48_000) * stepMs) / 1_000
    const most = Math.floor(kept.length / step)
    const steps = Math.min(most, Math.floor((performance.now() - lookedAt) / stepMs))
    if (steps === 0) return
    lookedAt = Math.max(lookedAt + steps * stepMs, performance.now() - stepMs)
    const fresh = Array.from({ length: steps }, (_, nth) => ({
      at: performance.timeOrigin + lookedAt - (steps - 1 - nth) * stepMs,
      ...{ heard: [] as number[], received: [] as number[] },
    }))
    const played = new Set(
      [...document.querySelectorAll('audio')].flatMap((player) =>
        player.srcObject instanceof MediaStream && !player.paused ? player.srcObject.getTracks() : [],
      ),
    )
    for (const [track, { analyser, stop }] of ears) {
      if (track.readyState === 'ended') {
        stop()
        continue
      }
      analyser.getFloatTimeDomainData(kept)
      for (const [nth, look] of fresh.entries()) {
        const from = Math.floor(kept.length - (steps - nth) * step)
        for (const tone of tones) {
          if (strength(tone, kept.subarray(from, from + Math.floor(step))) < audible) continue
          look.received.push(tone)
          if (played.has(track)) look.heard.push(tone)
        }
      }
    }
    looks.push(...fresh)
  }, stepMs)

  // A connection that is closed tells nothing any more.
  setInterval(() => void countFrames(), 500)

  async function countFrames(): Promise<void> {
    await Promise.all(
      [...connections].map(async ([connection, nth]) => {
        if (connection.connectionState === 'closed') connections.delete(connection)
        else decoded[nth] = Math.max(decoded[nth] ?? 0, framesIn(await connection.getStats()))
      }),
    )
  }

  function framesIn(report: RTCStatsReport): number {
    let frames = 0
    for (const entry of report.values())
      if (entry.type === 'inbound-rtp' && entry.kind === 'video') frames += entry.framesDecoded ?? 0
    return frames
  }

  /** How loud one tone is in the samples, of full scale (Goertzel). */
  function strength(tone: number, samples: Float32Array): number {
    const turn = 2 * Math.cos((2 * Math.PI * tone) / (audio?.sampleRate ?? 48_000))
    let before = 0
    let last = 0
    for (const sample of samples) {
      const now = sample + turn * last - before
      before = last
      last = now
    }
    return (2 * Math.sqrt(Math.max(0, last * last + before * before - turn * last * before))) / samples.length
  }

  window.doorEar = {
    take: () => looks.splice(0),
    last: () => looks.slice(-10),
    async frames() {
      await countFrames()
      return [...decoded]
    },
  }
}
