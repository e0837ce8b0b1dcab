import { Button } from '../../../../client/ui/Button.tsx'
import { Clock } from '../../../../client/ui/Clock.tsx'
import { CopyText } from '../../../../client/ui/CopyText.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Kbd } from '../../../../client/ui/Kbd.tsx'
import { Mark, type Tone } from '../../../../client/ui/Mark.tsx'
import { Agenda } from './Agenda.tsx'
import { People } from './People.tsx'

const lanes: [string, Tone, string, string][] = [
  ['Patient', 'ok', 'Vet datum', 'Dottern hemma på tisdag.'],
  ['Avdelning 5', 'ok', 'Klar', 'Rollator. Läkemedelslista klar.'],
  ['Hemtjänst', 'ok', 'Klar', 'Från tisdag kväll.'],
  ['Hemsjukvård', 'part', 'Delvis', 'Insulin, tid inte satt.'],
  ['Blå Kustens HC', 'ok', 'Tar emot', 'Dr A. Svahn, ringer ons.'],
  ['Samrehab', 'bad', 'Hinder', 'Duschstol, toaförhöjning saknas'],
]

/** The lead's screen: who, how long, what is left, who does it. */
export function HuddleLead() {
  return (
    <div class="huddle lead">
      <Header practice end={<LeadEnd />}>
        <b class="wide-only">Oskar</b>
        <span class="soft wide-only">måndag 23 november</span>
      </Header>
      <Agenda />
      <main class="patient" id="main" tabIndex={-1}>
        <div class="patient-head">
          <div class="patient-name">
            <h1>Elsa Karlsson, 84 år</h1>
            <CopyText text="19420317-9819" what="personnummer" />
          </div>
          <div class="facts">
            <Mark tone="none">Avd 5 · säng 12:2</Mark>
            <Mark tone="ok">Utskrivningsklar sedan lör 21 nov</Mark>
            <Mark tone="part">Hem tis 24 nov förmiddag · preliminärt</Mark>
            <Mark tone="info">Samtycke 22 nov</Mark>
          </div>
          <Clock left={174_000} total={300_000} />
        </div>
        <blockquote class="own-words">
          ”Jag vill hem till katten, men jag är rädd för att ramla i badrummet.”
        </blockquote>
        <div class="lanes">
          {lanes.map(([who, tone, word, text]) => (
            <section class="sheet lane" key={who}>
              <h3>{who}</h3>
              <Mark tone={tone}>{word}</Mark>
              <p>{text}</p>
            </section>
          ))}
        </div>
        <Entries />
        <form class="sheet say">
          <span class="say-kind">Åtgärd</span>
          <input class="input" aria-label="Åtgärd" placeholder="Vem gör vad till när?" />
          <span class="say-hint">
            <Kbd>/ö</Kbd> <Kbd>/h</Kbd> <Kbd>/n</Kbd> byter slag
          </span>
        </form>
      </main>
      <People />
      <Foot />
    </div>
  )
}

function LeadEnd() {
  return (
    <>
      <span class="pace">
        4 av 12 · <b>klart 09.04</b>{' '}
        <Mark tone="ok" sign="up">
          2 min före
        </Mark>
      </span>
      <span class="soft wide-only">Anna Lind leder</span>
      <Button variant="quiet" label="Hjälp">
        ?
      </Button>
      <Button>Avsluta mötet</Button>
    </>
  )
}

export function Entries() {
  return (
    <ol class="sheet entries" aria-label="Skrivet om patienten">
      <li class="entry">
        <span class="entry-kind">Överenskommet</span>
        <div class="entry-text">
          Hem tisdag 24 nov kl 10, sjukresa bokad av avdelningen
          <small class="entry-by">08.33 · Anna Lind</small>
        </div>
        <div class="entry-answers">
          <Mark tone="ok">Hemsjukvården tar det</Mark>
          <Mark tone="ok">HC</Mark>
        </div>
      </li>
      <li class="entry">
        <span class="entry-kind">Åtgärd</span>
        <div class="entry-text">
          Första insulinbesöket bekräftas med tid
          <small class="entry-by">Hemsjukvården, Lena Ström · i dag 15.00</small>
        </div>
        <div class="entry-answers">
          <Mark tone="part" sign="open">
            Inte besvarad
          </Mark>
        </div>
      </li>
      <li class="entry writing">
        <span class="entry-kind">Hinder</span>
        <div class="entry-text">
          Duschstol och toaförhöjning: Samrehab ringer hjälpmedelscentralen, ann
          <span class="caret" />
          <small class="entry-by">Jonas Falk, Samrehab, skriver …</small>
        </div>
      </li>
    </ol>
  )
}

function Foot() {
  return (
    <footer class="huddle-foot">
      <Button icon="back">Tillbaka</Button>
      <Button icon="pause" shortcut="F8">
        Pausa
      </Button>
      <Button shortcut="F9">+1 min</Button>
      <Button>Ta senare …</Button>
      <span class="left-over">
        1 svar saknas: insulintid · <Button variant="link">Sagt i mötet: tar det</Button>
      </span>
      <Button
        variant="go"
        tall
        iconAfter="next"
        keyHint="Ctrl ⏎"
        shortcut="Control+Enter"
        note="samma deltagare · 08.36"
      >
        Nästa: Lund, M
      </Button>
    </footer>
  )
}
