import { Button } from '../../../../client/ui/Button.tsx'
import { Clock } from '../../../../client/ui/Clock.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Mark } from '../../../../client/ui/Mark.tsx'
import { Tile, Tiles } from '../../../../client/ui/Tile.tsx'
import { Agenda } from './Agenda.tsx'
import { Entries } from './HuddleLead.tsx'

/** A municipal planner in the meeting: same patient, own lane, what is asked of us large. */
export function Participant() {
  return (
    <div class="huddle">
      <Header practice end={<span class="soft wide-only">Per Åberg · Högsby kommun</span>}>
        <b>Oskar</b>
      </Header>
      <Agenda only="Högsby" now="Nilsson, G" />
      <main class="patient" id="main" tabIndex={-1}>
        <div class="patient-head">
          <div class="patient-name">
            <h1>Gun Nilsson, 79 år</h1>
          </div>
          <div class="facts">
            <Mark tone="part">Hem ons 25 nov · preliminärt</Mark>
          </div>
          <Clock left={221_000} total={300_000} />
        </div>
        <blockquote class="own-words">”Bara jag får komma hem till jul.”</blockquote>
        <section class="sheet ask" aria-labelledby="ask">
          <Mark tone="part" sign="open">
            Åtgärd till er
          </Mark>
          <p id="ask">Trygghetslarm på plats senast onsdag 12.00</p>
          <div class="ask-answers">
            <Button variant="go">Vi tar det</Button>
            <Button>Vi kan inte …</Button>
            <Button>Senare …</Button>
          </div>
        </section>
        <div class="lanes">
          <section class="sheet lane">
            <h3>Avdelning 5</h3>
            <Mark tone="ok">Klar</Mark>
          </section>
          <section class="sheet lane ours">
            <h3>Hemtjänst (ni)</h3>
            <Mark tone="part">Delvis</Mark>
            <p>Från onsdag kväll, larm saknas.</p>
          </section>
          <section class="sheet lane">
            <h3>Högsby HC</h3>
            <Mark tone="ok">Tar emot</Mark>
          </section>
        </div>
        <Entries />
      </main>
      <aside class="huddle-side" aria-label="Deltagare">
        <Tiles label="Bilder">
          <Tile name="Anna Lind" organisation="Avdelning 5" big speaks />
          <Tile name="Eva Berg" organisation="Högsby HC" />
        </Tiles>
      </aside>
      <footer class="huddle-foot">
        <Button icon="microphone">Stäng av mikrofonen</Button>
        <Button icon="camera">Stäng av kameran</Button>
        <Button>Skriv …</Button>
      </footer>
    </div>
  )
}
