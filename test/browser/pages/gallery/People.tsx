import { Mark } from '../../../../client/ui/Mark.tsx'
import { Sheet } from '../../../../client/ui/Sheet.tsx'
import { Sign } from '../../../../client/ui/Sign.tsx'
import { Tile, Tiles } from '../../../../client/ui/Tile.tsx'

/** The right-hand side of a meeting: faces, who is in, who is next. */
export function People() {
  return (
    <aside class="huddle-side" aria-label="Deltagare">
      <Tiles label="Bilder">
        <Tile name="Lena Ström" organisation="Oskarshamns kommun" big speaks />
        <Tile name="Avdelning 5" organisation="3 i rummet" />
        <Tile name="Maria Ek" organisation="Blå Kustens HC" muted />
        <Tile name="Jonas Falk" organisation="Samrehab" muted />
        <Tile name="Anna Lind" organisation="Du" cameraOff />
      </Tiles>
      <div class="doors">
        <Sheet title="I mötet nu">
          <ul>
            <li>
              <Sign name="check" class="line-sign ok" />
              Oskarshamns kommun, Blå Kustens HC, Samrehab, avd 5
            </li>
            <li class="soft">
              <Sign name="open" class="line-sign" />4 väntar på sin tur och hör inget
            </li>
          </ul>
        </Sheet>
        <Sheet title="Näst på tur" mark={<Mark tone="ok">alla här</Mark>}>
          <p class="soft">Samma deltagare.</p>
        </Sheet>
      </div>
    </aside>
  )
}
