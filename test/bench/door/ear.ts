/** One look of an ear: when (milliseconds of the machine's clock), and which tones sounded in the loudspeaker and in what arrived. */
export type Look = {
  readonly at: number
  readonly heard: readonly number[]
  readonly received: readonly number[]
}

declare global {
  interface Window {
    doorEar: {
      /** What has been heard since last asked. */
      take(): Look[]
      /** Frames of pictures decoded so far, over all connections of the page. */
      frames(): Promise<number>
    }
  }
}

/** Runs in the page, before all else, and so uses nothing from outside itself: looks a hundred times a second which tones sound. */
export function installDoorEar(tones: readonly number[]): void {
  const looks: Look[] = []
  const ears = new Map<MediaStreamTrack, AnalyserNode>()
  const connections = new Set<RTCPeerConnection>()
  /** Of full scale: far under the tones of the test, far over an empty line. */
  const audible = 0.01
  let audio: AudioContext | undefined

  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(...given: ConstructorParameters<typeof Original>) {
      super(...given)
      connections.add(this)
      this.addEventListener('track', ({ track }) => {
        if (track.kind === 'audio') listenTo(track)
      })
    }
  }

  function listenTo(track: MediaStreamTrack): void {
    audio ??= new AudioContext()
    const analyser = audio.createAnalyser()
    analyser.fftSize = 1024
    audio.createMediaStreamSource(new MediaStream([track])).connect(analyser)
    ears.set(track, analyser)
    track.addEventListener('ended', () => ears.delete(track))
  }

  const samples = new Float32Array(1024)
  setInterval(() => {
    const played = new Set(
      [...document.querySelectorAll('audio')].flatMap((player) =>
        player.srcObject instanceof MediaStream && !player.paused ? player.srcObject.getTracks() : [],
      ),
    )
    const heard: number[] = []
    const received: number[] = []
    for (const [track, analyser] of ears) {
      if (track.readyState === 'ended') continue
      analyser.getFloatTimeDomainData(samples)
      for (const tone of tones) {
        if (strength(tone, analyser.context.sampleRate) < audible) continue
        received.push(tone)
        if (played.has(track)) heard.push(tone)
      }
    }
    looks.push({ at: performance.timeOrigin + performance.now(), heard, received })
  }, 10)

  /** How loud one tone is in the samples, of full scale (Goertzel). */
  function strength(tone: number, rate: number): number {
    const turn = 2 * Math.cos((2 * Math.PI * tone) / rate)
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
    async frames() {
      const open = [...connections].filter(({ connectionState }) => connectionState !== 'closed')
      const reports = await Promise.all(open.map((connection) => connection.getStats()))
      let frames = 0
      for (const report of reports)
        for (const entry of report.values())
          if (entry.type === 'inbound-rtp' && entry.kind === 'video') frames += entry.framesDecoded ?? 0
      return frames
    },
  }
}
