import { Button } from '../../../../client/ui/Button.tsx'
import { Dots } from '../../../../client/ui/Dot.tsx'
import { Header, Ways } from '../../../../client/ui/Header.tsx'
import { Mark, type Tone } from '../../../../client/ui/Mark.tsx'
import { Sheet } from '../../../../client/ui/Sheet.tsx'
import { Sign, type SignName } from '../../../../client/ui/Sign.tsx'
import { type Column, Table } from '../../../../client/ui/Table.tsx'

const who = ['Patient', 'Avd', 'Kommun', 'HC', 'Rehab']
const kinds: Record<string, [Tone, SignName, string]> = {
  k: ['ok', 'check', 'klar'],
  d: ['part', 'half', 'delvis'],
  h: ['bad', 'hinder', 'hinder'],
  f: ['none', 'question', 'inte frågad'],
  i: ['none', 'dash', 'ingen del'],
}
interface Line {
  time: string
  name: string
  note: string
  date: string
  sure: string
  lanes: string
  left?: [string, string]
  late?: boolean
}
const columns: Column<Line>[] = [
  { head: 'Tid', cell: ({ time }) => time },
  { head: 'Patient', isName: true, cell: ({ name, note }) => [name, <small key="note">{note}</small>] },
  { head: 'Utskrivning', cell: ({ date, sure }) => [date, <small key="sure">{sure}</small>] },
  {
    head: who.join(' · '),
    label: 'Läget',
    cell: ({ lanes, name }) => <Dots label={`Delar, ${name}`} of={[...lanes].map(dotOf)} />,
  },
  { head: 'Kvar sedan sist', cell: leftOf },
]
const groups = [
  {
    key: 'o',
    title: 'Oskarshamns kommun · Blå Kustens HC · 08.15',
    rows: [
      {
        time: '08.15',
        name: 'Bo Ahlgren, 77',
        note: '12:1 · klar i dag',
        date: 'i dag 13.00',
        sure: 'säkert',
        lanes: 'kkkki',
      },
      {
        time: '08.20',
        name: 'Siv Berg, 91',
        note: '14:2 · klar sedan sön',
        date: 'ons 25 nov',
        sure: 'preliminärt',
        lanes: 'kkdfk',
        left: ['Korttidsplats', 'kommunen, i dag'],
      },
      {
        time: '08.30',
        name: 'Elsa Karlsson, 84',
        note: '12:2 · klar sedan lör',
        date: 'tis 24 nov fm',
        sure: 'preliminärt',
        lanes: 'kkdkh',
        left: ['Duschstol', 'Samrehab, fre'],
        late: true,
      },
    ] as Line[],
  },
  {
    key: 'h',
    title: 'Högsby kommun · Högsby HC · 08.41',
    rows: [
      {
        time: '08.41',
        name: 'Gun Nilsson, 79',
        note: '11:1 · ändrat datum',
        date: 'ons 25 nov',
        sure: 'var tis 24 · inte kvitterat',
        lanes: 'kkfki',
      },
      {
        time: '08.46',
        name: 'Tore Olofsson, 68',
        note: '13:1 · ny',
        date: 'fre 27 nov',
        sure: 'preliminärt',
        lanes: 'kdffi',
      },
    ] as Line[],
  },
]

/** The coordinator's morning: are we ready for 08.15? */
export function Today() {
  return (
    <div class="page">
      <Header practice home="#" end={<span class="soft">Anna Lind · Avdelning 5, Oskarshamns sjukhus</span>}>
        <Ways
          label="Avdelningen"
          to={[
            { href: '#a', label: 'I dag', isHere: true },
            { href: '#b', label: 'Patienter' },
            { href: '#c', label: 'Mötesanteckningar' },
            { href: '#d', label: 'Uppföljning' },
          ]}
        />
      </Header>
      <main id="main" tabIndex={-1}>
        <section class="sheet opening">
          <div>
            <h1>Måndag 23 november, avstämning 08.15</h1>
            <p class="soft">12 patienter · 3 kommuner · beräknat 49 min · klart 09.04</p>
            <div class="wrap">
              <Mark tone="part" sign="open">
                3 svar saknas
              </Mark>
              <Mark tone="bad">1 patient där någon saknar grund</Mark>
              <Mark tone="info">2 där alla redan är klara</Mark>
            </div>
          </div>
          <Button variant="go" tall keyHint="⏎">
            Öppna mötet
          </Button>
        </section>
        <div class="columns">
          <div class="sheet">
            <Table
              caption="Dagens patienter"
              captionUnseen
              columns={columns}
              groups={groups}
              keyOf={(line) => line.name}
            />
          </div>
          <Side />
        </div>
      </main>
    </div>
  )
}

function Side() {
  return (
    <div class="side">
      <Sheet title="Dagens lista" quiet>
        <div class="stack">
          <p>
            Läst in 07.32: <b>2 nya</b>, 1 utskriven, 1 ändrad.
          </p>
          <Button full>
            Läs in lista<span class="soft"> · fil eller klistra in</span>
          </Button>
        </div>
      </Sheet>
      <Sheet title="Att göra före 08.15" quiet>
        <ul class="lines">
          <li>
            <Sign name="hinder" class="line-sign bad" />
            <b>Kaj Sjöberg</b>: någon part saknar grund
          </li>
          <li>
            <Sign name="open" class="line-sign part" />
            Högsby har inte kvitterat Gun Nilssons nya datum
          </li>
          <li>
            <Sign name="question" class="line-sign none" />
            Siv Berg: hälsocentralen har inte svarat
          </li>
        </ul>
      </Sheet>
      <Sheet title="Ska vara klart i dag" quiet>
        <ul class="lines">
          <li>
            <Sign name="open" class="line-sign part" />
            Insulintid, Oskarshamn <span class="soft">15.00</span>
          </li>
          <li>
            <Sign name="check" class="line-sign ok" />
            Sjukresa Ahlgren
          </li>
        </ul>
      </Sheet>
    </div>
  )
}

function dotOf(letter: string, index: number) {
  const [tone, sign, word] = kinds[letter] ?? ['none', 'dash', '']
  return { tone, sign, label: `${who[index]}: ${word}` }
}

function leftOf({ left, late }: Line) {
  if (!left) return <span class="soft">–</span>
  return [
    late && (
      <span class="late" key="late">
        <Mark tone="bad">försenad</Mark>
      </span>
    ),
    left[0],
    <small key="by">{left[1]}</small>,
  ]
}
