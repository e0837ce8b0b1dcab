import { Button } from '../../../../client/ui/Button.tsx'
import { Clock } from '../../../../client/ui/Clock.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Notice } from '../../../../client/ui/Notice.tsx'
import { Agenda } from './Agenda.tsx'
import { People } from './People.tsx'

/** The short while between two patients: blank, and why. */
export function Moments() {
  return (
    <div class="huddle lead">
      <Header practice end={<Clock left={-41_000} total={300_000} />} />
      <Agenda />
      <main class="curtain" id="main" tabIndex={-1}>
        <p>Byter deltagare</p>
        <p class="soft">Nästa patient visas när alla andra är ute ur rummet.</p>
        <Notice tone="bad" action={<Button>Utan video</Button>}>
          Rummet är inte stängt ännu. Inget visas förrän det är det.
        </Notice>
      </main>
      <People />
      <footer class="huddle-foot">
        <span class="left-over">Klockan står still</span>
        <Button variant="go" tall disabledReason="Väntar på att rummet stängs">
          Nästa: Nilsson, G
        </Button>
      </footer>
    </div>
  )
}
