import { useState } from 'preact/hooks'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './setting.ts'
import { TrackDialog } from './TrackDialog.tsx'

/** The planning tracks of the arena, each with what it requires and where one may go from it. */
export function Tracks({ settings, set }: PartProps) {
  const [asking, setAsking] = useState<string | null>(null)
  const { tracks } = settings
  const found = tracks.find(({ code }) => code === asking)
  const labelOf = (code: string) => tracks.find((one) => one.code === code)?.track.label.sv ?? code
  return (
    <Sheet title={said.tracks} quiet>
      <ul class="lines">
        {tracks.map(({ code, track }) => (
          <li key={code} class="due">
            <span>
              <Mark tone={track.tone} sign={track.sign}>
                {track.label.sv}
              </Mark>{' '}
              <span class="soft">
                {[
                  track.requires.length === 0 ? said.requiresNone : said.requiresSome(track.requires.length),
                  `${said.sip}: ${said.sips[track.sip].toLocaleLowerCase('sv')}`,
                  track.to.length === 0 ? said.toNone : said.toSome(track.to.map(labelOf)),
                ].join(' · ')}
              </span>
            </span>
            <Button label={said.trackTitle(track.label.sv)} onClick={() => setAsking(code)}>
              {said.edit}
            </Button>
          </li>
        ))}
      </ul>
      {found && <TrackDialog settings={settings} {...found} set={set} onClose={() => setAsking(null)} />}
    </Sheet>
  )
}
