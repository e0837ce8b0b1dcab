/** Runs in the page, before all else, and so uses nothing from outside itself. */
export function installEars(): void {
  interface Ear {
    readonly analyser: AnalyserNode
    readonly bins: Float32Array<ArrayBuffer>
    stop(): void
  }
  const ears = new Map<MediaStreamTrack, Ear>()
  /** Also those that play without standing in the document. */
  const seen = new Set<HTMLMediaElement>()
  const { play } = HTMLMediaElement.prototype
  /** Decibels. */
  const faintest = -60
  let audio: AudioContext | undefined

  HTMLMediaElement.prototype.play = function () {
    seen.add(this)
    return play.call(this)
  }
  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(...given: ConstructorParameters<typeof Original>) {
      super(...given)
      this.addEventListener('track', ({ track }) => {
        if (track.kind === 'audio') listenTo(track)
      })
    }
    /** A long meeting has many rooms: what is kept of those before would slow it down. */
    override close() {
      super.close()
      for (const [track, { stop }] of ears) if (track.readyState === 'ended') stop()
    }
  }

  window.testEars = {
    pure: () => distinct([...ears.keys()].flatMap((track) => (isPure(track) ? tonesIn(track) : []))),
    received: () => distinct([...ears.keys()].flatMap(tonesIn)),
    heard: () => distinct(players().flatMap(tonesOf)),
    frames: () =>
      Object.fromEntries(
        pictures().map((video) => [nameOf(video), video.getVideoPlaybackQuality().totalVideoFrames]),
      ),
  }

  function listenTo(track: MediaStreamTrack): void {
    // The same track is told of again with each negotiation.
    if (ears.has(track)) return
    audio ??= new AudioContext()
    // Chromium decodes sound from the net only for a media element that plays it; this one is for the ear alone.
    const pump = new Audio()
    pump.muted = true
    pump.srcObject = new MediaStream([track])
    void pump.play()
    const analyser = audio.createAnalyser()
    analyser.fftSize = 4096
    analyser.smoothingTimeConstant = 0
    const source = audio.createMediaStreamSource(new MediaStream([track]))
    source.connect(analyser)
    const stop = () => {
      pump.srcObject = null
      source.disconnect()
      ears.delete(track)
    }
    ears.set(track, { analyser, bins: new Float32Array(analyser.frequencyBinCount), stop })
  }

  /** The strongest tone of a track, in hertz: each person sounds one. */
  function tonesIn(track: MediaStreamTrack): number[] {
    const ear = ears.get(track)
    if (!ear || track.readyState === 'ended') return []
    const { analyser, bins } = ear
    analyser.getFloatFrequencyData(bins)
    const strongest = bins.reduce((best, level, at) => (level > bins[best]! ? at : best), 0)
    return bins[strongest]! > faintest ? [(strongest * analyser.context.sampleRate) / analyser.fftSize] : []
  }

  /** One tone is nearly all of it: sound that was decoded wrong is noise, whose strongest tone is any. */
  function isPure(track: MediaStreamTrack): boolean {
    const ear = ears.get(track)
    if (!ear) return false
    ear.analyser.getFloatFrequencyData(ear.bins)
    const powers = [...ear.bins].map((level) => 10 ** (level / 10))
    const strongest = powers.indexOf(Math.max(...powers))
    const sum = (of: readonly number[]) => of.reduce((all, power) => all + power, 0)
    return sum(powers.slice(Math.max(0, strongest - 4), strongest + 5)) > 0.8 * sum(powers)
  }

  function players(): HTMLMediaElement[] {
    for (const player of document.querySelectorAll<HTMLMediaElement>('audio, video')) seen.add(player)
    return [...seen].filter((player) => !player.paused && !player.muted && player.volume > 0)
  }

  function tonesOf(player: HTMLMediaElement): number[] {
    return player.srcObject instanceof MediaStream ? player.srcObject.getAudioTracks().flatMap(tonesIn) : []
  }

  /** Others' pictures; one's own is mirrored. */
  function pictures(): HTMLVideoElement[] {
    return [...document.querySelectorAll<HTMLVideoElement>('.tiles video:not(.mirror)')]
  }

  function nameOf(video: HTMLVideoElement): string {
    return video.closest('.tile')?.querySelector('.tile-name')?.textContent ?? ''
  }

  /** To the nearest 20, which is how finely the ear hears. */
  function distinct(hertz: number[]): number[] {
    return [...new Set(hertz.map((each) => Math.round(each / 20) * 20))].sort((one, other) => one - other)
  }
}
