import { words } from '../messages/words.ts'

/** The first stop of the Tab key: past the header, to what the screen is about (`<main id="main" tabIndex={-1}>`). */
export function SkipLink() {
  return (
    <a class="skip" href="#main">
      {words.ui.skip}
    </a>
  )
}
