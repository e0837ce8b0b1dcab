import { effect, type ReadonlySignal, signal } from '@preact/signals'

/** The sound of others. What is not handed to `hear` is not played, whatever arrives over the net. */
export interface Ears {
  readonly blocked: ReadonlySignal<boolean>
  /** Plays exactly these, by seat, from now on. */
  hear(tracks: ReadonlyMap<string, MediaStreamTrack>): void
  /** From a press, when the browser wanted one. */
  start(): Promise<void>
  dispose(): void
}

export function createEars(speaker: ReadonlySignal<string | null>): Ears {
  const blocked = signal(false)
  const players = new Map<string, HTMLAudioElement>()
  const place = document.body.appendChild(document.createElement('div'))
  place.hidden = true
  const follow = effect(() => {
    for (const player of players.values()) void sendTo(player, speaker.value)
  })
  return { blocked, hear, start, dispose }

  function hear(tracks: ReadonlyMap<string, MediaStreamTrack>) {
    for (const [seat, player] of players) if (trackOf(player) !== tracks.get(seat)) quiet(seat, player)
    for (const [seat, track] of tracks) if (!players.has(seat)) void play(seat, track)
    if (tracks.size === 0) blocked.value = false
  }

  function quiet(seat: string, player: HTMLAudioElement) {
    players.delete(seat)
    player.srcObject = null
    player.remove()
  }

  async function play(seat: string, track: MediaStreamTrack) {
    const player = place.appendChild(document.createElement('audio'))
    players.set(seat, player)
    player.srcObject = new MediaStream([track])
    void sendTo(player, speaker.peek())
    await begin(player)
  }

  async function begin(player: HTMLAudioElement) {
    try {
      await player.play()
    } catch (fault) {
      // AbortError: it was taken away again before it began.
      if (!(fault instanceof DOMException) || !['NotAllowedError', 'AbortError'].includes(fault.name))
        throw fault
      if (fault.name === 'NotAllowedError' && player.isConnected) blocked.value = true
    }
  }

  async function start() {
    blocked.value = false
    await Promise.all([...players.values()].map(begin))
  }

  function dispose() {
    follow()
    hear(new Map())
    place.remove()
  }
}

function trackOf(player: HTMLAudioElement): MediaStreamTrack | undefined {
  return player.srcObject instanceof MediaStream ? player.srcObject.getAudioTracks()[0] : undefined
}

/** Safari and Firefox on telephones let the system choose; a loudspeaker just pulled out leaves the system's own. */
async function sendTo(player: HTMLAudioElement, deviceId: string | null): Promise<void> {
  if (!('setSinkId' in player)) return
  await player.setSinkId(deviceId ?? '').catch((fault: unknown) => {
    if (!(fault instanceof DOMException)) throw fault
  })
}
