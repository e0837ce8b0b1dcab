import { useState } from 'preact/hooks'
import { Button } from '../../../../client/ui/Button.tsx'
import { Check } from '../../../../client/ui/Check.tsx'
import { Header } from '../../../../client/ui/Header.tsx'
import { Table } from '../../../../client/ui/Table.tsx'

const tasks = [
  { bed: '11:1', patient: 'Nilsson, G', what: 'Berätta om nytt datum för dottern', due: 'i dag' },
  { bed: '12:1', patient: 'Ahlgren, B', what: 'Läkemedelslista till hemtjänsten', due: 'i dag 12.00' },
  { bed: '12:2', patient: 'Karlsson, E', what: 'Boka sjukresa', due: 'i dag 15.00' },
]

/** What the ward does now: per bed, on one sheet of A4. */
export function Tasks() {
  const [told, setTold] = useState(false)
  return (
    <div class="page reading">
      <Header practice end={<Button>Skriv ut</Button>} />
      <main id="main" tabIndex={-1} class="stack">
        <h1>Att göra på avdelning 5, måndag 23 november</h1>
        <div class="sheet">
          <Table
            caption="Per säng"
            columns={[
              { head: 'Säng', cell: ({ bed }) => bed },
              { head: 'Patient', isName: true, cell: ({ patient }) => patient },
              { head: 'Vad', cell: ({ what }) => what },
              { head: 'Senast', cell: ({ due }) => due },
            ]}
            groups={[{ key: 'all', rows: tasks }]}
            keyOf={({ bed }) => bed}
          />
        </div>
        <section class="sheet padded kept-together" aria-labelledby="inform">
          <h2 id="inform">Informera i dag</h2>
          <Check checked={told} onChange={setTold}>
            <b>Gun Nilsson</b> och dottern: hem onsdag 25 november
          </Check>
        </section>
      </main>
    </div>
  )
}
