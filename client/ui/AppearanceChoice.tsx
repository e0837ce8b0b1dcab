import { words } from '../messages/words.ts'
import { size, sizes, theme, themes } from './appearance.ts'
import { Choice } from './Choice.tsx'

/** Light or dark, near or far: chosen by the reader, for this machine. */
export function AppearanceChoice() {
  const { appearance } = words.ui
  return (
    <div class="stack">
      <Choice
        label={appearance.theme}
        options={themes.map((value) => ({ value, label: appearance[value] }))}
        value={theme.value}
        onChange={(chosen) => {
          theme.value = chosen
        }}
      />
      <Choice
        label={appearance.size}
        options={sizes.map((value) => ({ value, label: appearance[value] }))}
        value={size.value}
        onChange={(chosen) => {
          size.value = chosen
        }}
      />
    </div>
  )
}
