import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { words } from '../messages/words.ts'

interface FileDropProps {
  /** File kinds as the browser wants them: ".xlsx,.csv". */
  accept: string
  onFile: (file: File) => void
  /** What may be dropped, in a line. */
  children?: ComponentChildren
}

/** One place to drop a file, or to choose one. */
export function FileDrop({ accept, onFile, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  function take(files: FileList | null | undefined) {
    const file = files?.[0]
    if (file) onFile(file)
    // The same file chosen again, after it was mended, is a new choice.
    if (input.current) input.current.value = ''
  }
  function over(event: DragEvent) {
    event.preventDefault()
    setIsOver(true)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer?.files)
  }
  return (
    <fieldset
      aria-label={words.ui.drop.text}
      class={`drop${isOver ? ' over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <b>{words.ui.drop.text}</b>
      {children && <p class="soft">{children}</p>}
      <label class="button">
        <input
          ref={input}
          class="unseen"
          type="file"
          accept={accept}
          onChange={(event) => take(event.currentTarget.files)}
        />
        {words.ui.drop.choose}
      </label>
    </fieldset>
  )
}
