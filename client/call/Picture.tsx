import { useLayoutEffect, useRef } from 'preact/hooks'

interface PictureProps {
  track: MediaStreamTrack
  /** Our own: people expect themselves as in a mirror. */
  mirror?: boolean
  label?: string
}

/** A moving picture without its sound, which is played elsewhere. */
export function Picture({ track, mirror, label }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  useLayoutEffect(() => {
    const player = video.current
    if (!player) return
    player.srcObject = new MediaStream([track])
    // A browser has so many players and no more, and a long morning many rooms: sound would find none left.
    return () => {
      player.srcObject = null
    }
  }, [track])
  return (
    <video
      ref={video}
      class={mirror ? 'mirror' : ''}
      aria-label={label}
      aria-hidden={label === undefined}
      autoplay
      muted
      playsInline
    />
  )
}
