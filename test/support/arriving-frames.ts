declare global {
  interface Window {
    /** Of all that has arrived: how many frames, and how many of them do not end as an encrypted one does. */
    arrivingFrames: { all: number; plain: number }
  }
}

/** Runs in the page, before all else, and so uses nothing from outside itself: looks at every frame of sound and picture before it is decoded. */
export function countArrivingFrames(): void {
  /** livekit-client ends each with the length of its initialisation vector and the number of its key. */
  const [vectorBytes, keyNumber] = [12, 0]
  /** What LiveKit puts in by itself where somebody is muted: three bytes of silence, and its own mark. */
  const silence = [0xf8, 0xff, 0xfe]
  window.arrivingFrames = { all: 0, plain: 0 }

  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(config?: RTCConfiguration) {
      super(looking(config))
      this.addEventListener('track', ({ receiver }) => look(receiver))
    }
    override setConfiguration(config?: RTCConfiguration) {
      super.setConfiguration(looking(config))
    }
  }

  function looking(config?: RTCConfiguration): RTCConfiguration {
    return { ...config, encodedInsertableStreams: true } as RTCConfiguration
  }

  const seen = new WeakSet<RTCRtpReceiver>()
  function look(receiver: RTCRtpReceiver): void {
    if (seen.has(receiver)) return
    seen.add(receiver)
    // In Chromium alone, and so not among TypeScript's types.
    const { readable, writable } = (
      receiver as unknown as { createEncodedStreams(): TransformStream<{ data: ArrayBuffer }> }
    ).createEncodedStreams()
    const counting = new TransformStream<{ data: ArrayBuffer }, { data: ArrayBuffer }>({
      transform(frame, controller) {
        count(new Uint8Array(frame.data))
        controller.enqueue(frame)
      },
    })
    void readable.pipeThrough(counting).pipeTo(writable)
  }

  function count(bytes: Uint8Array): void {
    if (bytes.length === 0 || silence.every((byte, at) => bytes[at] === byte)) return
    window.arrivingFrames.all += 1
    if (bytes.at(-2) !== vectorBytes || bytes.at(-1) !== keyNumber) window.arrivingFrames.plain += 1
  }
}
