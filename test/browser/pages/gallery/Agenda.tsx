import { Mark } from '../../../../client/ui/Mark.tsx'
import { Sign } from '../../../../client/ui/Sign.tsx'

interface Turn {
  time: string
  name: string
  word: string
  done?: boolean
  mark?: ['part' | 'bad', string]
}

const blocks: { place: string; centre: string; span: string; turns: Turn[] }[] = [
  {
    place: 'Oskarshamn',
    centre: 'Blå Kustens HC',
    span: '08.15–08.38',
    turns: [
      { time: '4.10', name: 'Ahlgren, B', word: 'hem i dag 13.00', done: true },
      { time: '5.35', name: 'Berg, S', word: '2 åtgärder', done: true },
      { time: '3.02', name: 'Dahl, I', word: 'alla klara', done: true },
      { time: '08.30', name: 'Karlsson, E', word: 'klar sedan lör' },
      { time: '08.36', name: 'Lund, M', word: 'i morgon' },
    ],
  },
  {
    place: 'Högsby',
    centre: 'Högsby HC',
    span: '08.41–08.51',
    turns: [
      { time: '08.41', name: 'Nilsson, G', word: 'ändrat datum', mark: ['part', '1 fråga'] },
      { time: '08.46', name: 'Olofsson, T', word: 'ny sedan i fredags' },
    ],
  },
  {
    place: 'Mönsterås',
    centre: 'Blomstermåla HC',
    span: '08.51–09.04',
    turns: [
      { time: '08.51', name: 'Persson, A', word: 'hem i dag' },
      { time: '08.56', name: 'Sjöberg, K', word: 'rött spår, 9 d', mark: ['bad', '2 hinder'] },
    ],
  },
]

export function Agenda({ only, now = 'Karlsson, E' }: { only?: string; now?: string }) {
  return (
    <nav class="agenda" aria-label="Dagordning">
      {blocks
        .filter(({ place }) => !only || place === only)
        .map(({ place, centre, span, turns }) => (
          <section class="agenda-block" key={place}>
            <h3 class="agenda-head">
              <span>{place}</span>
              <span>{span}</span>
              <span class="agenda-centre">{centre}</span>
            </h3>
            <ol>
              {turns.map((turn) => (
                <TurnLine key={turn.name} {...turn} isNow={turn.name === now} />
              ))}
            </ol>
          </section>
        ))}
    </nav>
  )
}

function TurnLine({ time, name, word, done, mark, isNow }: Turn & { isNow: boolean }) {
  return (
    <li>
      <button
        type="button"
        class={`agenda-item${done ? ' done' : ''}`}
        aria-current={isNow ? 'step' : undefined}
      >
        <span class="agenda-time">
          {done && <Sign name="check" />}
          {isNow ? 'nu' : time}
        </span>
        <span>
          {name}
          <span class="agenda-word">{word}</span>
        </span>
        {mark && (
          <Mark tone={mark[0]} sign={mark[0] === 'part' ? 'question' : 'hinder'}>
            {mark[1].split(' ')[0]}
            <span class="unseen"> {mark[1].split(' ')[1]}</span>
          </Mark>
        )}
      </button>
    </li>
  )
}
