import { useState } from 'preact/hooks'
import type { Destination } from '../../shared/case/facets/destination.ts'
import type { CommandBody } from '../../shared/commands.ts'
import { AnswerForm, type SaveSaid } from '../forms/AnswerForm.tsx'
import { Select } from '../forms/controls.tsx'
import { destinationWords as said } from '../messages/destination.ts'
import { Field } from '../ui/Field.tsx'
import { destinationLine } from './facetLines.ts'

export type SaidOfDestination = Pick<CommandBody<'setDestination'>, 'to' | 'awaits'>
export const nowhereYet: SaidOfDestination = { to: null, awaits: null }

interface DestinationFormProps {
  known: SaidOfDestination
  save: SaveSaid<SaidOfDestination>
  onClose: () => void
}

// The order of the catalogue, whose keys are the places.
const places = Object.keys(said.places) as Destination[]
const options = places.map((id) => ({ id, name: said.places[id] }))
const placeOf = (id: string): Destination | null => places.find((place) => place === id) ?? null

/** Where she goes from the ward, and what she waits for there. */
export function DestinationForm({ known, save, onClose }: DestinationFormProps) {
  const [to, setTo] = useState(known.to)
  const [awaits, setAwaits] = useState(known.awaits)
  const [isTried, setTried] = useState(false)
  const isSame = awaits !== null && awaits === to
  function ready() {
    setTried(true)
    return to === null || isSame ? null : { to, awaits }
  }
  return (
    <AnswerForm
      known={{ to: known.to, awaits: known.awaits }}
      stands={known.to === null ? '' : destinationLine({ to: known.to, awaits: known.awaits })}
      ready={ready}
      clear={known.to === null ? undefined : nowhereYet}
      save={save}
      onClose={onClose}
    >
      <Field label={said.to} error={isTried && to === null ? said.toMissing : undefined}>
        {(control) => (
          <Select
            control={control}
            value={to ?? ''}
            none={said.undecided}
            options={options}
            onChange={(id) => setTo(placeOf(id))}
          />
        )}
      </Field>
      <Field label={said.awaits} optional error={isTried && isSame ? said.awaitsSame : undefined}>
        {(control) => (
          <Select
            control={control}
            value={awaits ?? ''}
            none={said.awaitsNothing}
            options={options}
            onChange={(id) => setAwaits(placeOf(id))}
          />
        )}
      </Field>
    </AnswerForm>
  )
}
