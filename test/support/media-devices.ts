import type { PersonMedia } from './media-page.ts'

/** Runs in the page, before all else, and so uses nothing from outside itself. */
export function installDevices({ tone, secondTone }: PersonMedia): void {
  const tones = [tone, secondTone].filter((each) => each !== undefined)
  const devices = [
    ...tones.map((hertz, at) => ({
      kind: 'audioinput',
      deviceId: `microphone-${at + 1}`,
      label: `Mikrofon ${at + 1}`,
      hertz,
    })),
    ...tones.map((hertz, at) => ({
      kind: 'videoinput',
      deviceId: `camera-${at + 1}`,
      label: `Kamera ${at + 1}`,
      hertz,
    })),
    { kind: 'audiooutput', deviceId: 'speaker-1', label: 'Högtalare 1', hertz: 0 },
  ].map((device) => ({ ...device, groupId: 'test' }))
  const live = new Map<MediaStreamTrack, string>()
  const media = navigator.mediaDevices
  let audio: AudioContext | undefined

  media.enumerateDevices = async () =>
    devices.map((device) => ({ ...device, toJSON: () => device }) as MediaDeviceInfo)
  media.getUserMedia = async (wanted = {}) => {
    const tracks = [
      ...(wanted.audio ? [open('audioinput', wanted.audio, sound)] : []),
      ...(wanted.video ? [open('videoinput', wanted.video, picture)] : []),
    ]
    return new MediaStream(tracks)
  }
  HTMLMediaElement.prototype.setSinkId = async function (sinkId: string) {
    if (sinkId && !devices.some(({ deviceId }) => deviceId === sinkId))
      throw new DOMException('gone', 'NotFoundError')
    Object.defineProperty(this, 'sinkId', { value: sinkId, configurable: true })
  }
  window.testDevices = {
    open: () => [...new Set([...live].flatMap(([track, id]) => (track.readyState === 'live' ? id : [])))],
    unplug(deviceId) {
      const at = devices.findIndex((device) => device.deviceId === deviceId)
      if (at < 0) throw new Error(`no device ${deviceId}`)
      devices.splice(at, 1)
      for (const [track, id] of live) {
        if (id !== deviceId || track.readyState === 'ended') continue
        track.stop()
        track.dispatchEvent(new Event('ended'))
      }
      media.dispatchEvent(new Event('devicechange'))
    },
  }

  function open(
    kind: string,
    wanted: boolean | MediaTrackConstraints,
    start: (hertz: number) => MediaStreamTrack,
  ) {
    const id = typeof wanted === 'object' ? exactId(wanted.deviceId) : undefined
    const device = devices.find((each) => each.kind === kind && (id === undefined || each.deviceId === id))
    if (!device) throw new DOMException('gone', id === undefined ? 'NotFoundError' : 'OverconstrainedError')
    const track = start(device.hertz)
    const settings = track.getSettings()
    track.getSettings = () => ({ ...settings, deviceId: device.deviceId, groupId: device.groupId })
    return known(track, device.deviceId)
  }

  /** A copy holds its device open too. */
  function known(track: MediaStreamTrack, id: string): MediaStreamTrack {
    const clone = track.clone.bind(track)
    track.clone = () => known(clone(), id)
    live.set(track, id)
    return track
  }

  function exactId(wanted: ConstrainDOMString | undefined): string | undefined {
    return typeof wanted === 'object' && 'exact' in wanted ? String(wanted.exact) : undefined
  }

  function sound(hertz: number): MediaStreamTrack {
    audio ??= new AudioContext()
    const out = audio.createMediaStreamDestination()
    const oscillator = audio.createOscillator()
    const quieter = audio.createGain()
    oscillator.frequency.value = hertz
    quieter.gain.value = 0.3
    oscillator.connect(quieter).connect(out)
    oscillator.start()
    return out.stream.getAudioTracks()[0]!
  }

  /** A bar that walks on a ground whose colour is the person's own. */
  function picture(hertz: number): MediaStreamTrack {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 })
    const paint = canvas.getContext('2d')!
    let step = 0
    const track = canvas.captureStream(15).getVideoTracks()[0]!
    const timer = setInterval(draw, 1_000 / 15)
    draw()
    return track

    function draw() {
      if (track.readyState === 'ended') return clearInterval(timer)
      step += 1
      paint.fillStyle = `hsl(${hertz % 360} 40% 35%)`
      paint.fillRect(0, 0, 320, 180)
      paint.fillStyle = 'white'
      paint.fillRect((step * 7) % 320, 20, 24, 140)
    }
  }
}
