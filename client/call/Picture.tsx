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
    if (video.current) video.current.srcObject = new MediaStream([track])
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
