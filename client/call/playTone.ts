/** A soft tone of a second from a loudspeaker, to hear whether it is the right one. Kept when it has ended. */
export async function playTone(speaker: string | null): Promise<void> {
  const context = new AudioContext()
  const ended = new Promise((resolve) => {
    const tone = context.createOscillator()
    const soft = context.createGain()
    const out = context.createMediaStreamDestination()
    tone.frequency.value = 523
    soft.gain.setValueAtTime(0, context.currentTime)
    soft.gain.linearRampToValueAtTime(0.2, context.currentTime + 0.05)
    soft.gain.linearRampToValueAtTime(0, context.currentTime + 1)
    tone.connect(soft).connect(out)
    tone.onended = resolve
    tone.start()
    tone.stop(context.currentTime + 1)
    void play(out.stream, speaker)
  })
  await ended
  await context.close()
}

async function play(stream: MediaStream, speaker: string | null): Promise<void> {
  const player = new Audio()
  player.srcObject = stream
  if (speaker !== null && 'setSinkId' in player) await player.setSinkId(speaker)
  await player.play()
}
