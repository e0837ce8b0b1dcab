import { useState } from 'preact/hooks'
import { moved } from '../../../../client/ui/order.ts'
import { Sortable } from '../../../../client/ui/Sortable.tsx'

const start = ['Ahlgren, B', 'Berg, S', 'Karlsson, E', 'Lund, M']

export function Order() {
  const [names, setNames] = useState(start)
  return (
    <Sortable
      label="Patienter i ordning"
      items={names}
      keyOf={(name) => name}
      nameOf={(name) => name}
      onMove={(name, place) => setNames(moved(names, names.indexOf(name), place))}
    >
      {(name) => (
        <>
          {name} <span class="soft">08.{15 + names.indexOf(name) * 5}</span>
        </>
      )}
    </Sortable>
  )
}
