import type { NewEvent } from './core/rule.ts'

export type Change =
  | { row: 'huddle'; huddle: string; ward: string; day: string }
  | { row: 'huddleStatus'; huddle: string; status: 'hall' | 'running' | 'ended' }
  | { row: 'party'; case: string; unit: string }
  | { row: 'partyEnded'; case: string; unit: string }
  | { row: 'patient'; case: string; ward: string; named: Named }
  | { row: 'patientNamed'; case: string; named: Named }

/** As somebody looks for her who knows her name or number. */
type Named = { readonly name: string; readonly number: string | null }

/** What one event changes in the tables that lists are read from. */
export function project({ stream, id, event }: NewEvent): readonly Change[] {
  if (stream === 'huddle') return ofHuddle(id, event)
  if (stream !== 'case') return []
  if (event.type === 'admitted') {
    const { ward } = event.body
    return [
      { row: 'party', case: id, unit: ward },
      { row: 'patient', case: id, ward, named: namedBy(event.body) },
    ]
  }
  if (event.type === 'identityCorrected')
    return [{ row: 'patientNamed', case: id, named: namedBy(event.body) }]
  if (event.type === 'partyAdded') return [{ row: 'party', case: id, unit: event.body.unit }]
  if (event.type === 'partyEnded') return [{ row: 'partyEnded', case: id, unit: event.body.unit }]
  return []
}

function ofHuddle(id: string, event: Extract<NewEvent, { stream: 'huddle' }>['event']): readonly Change[] {
  if (event.type === 'huddlePlanned')
    return [{ row: 'huddle', huddle: id, ward: event.body.ward, day: event.body.day }]
  if (event.type === 'hallOpened') return [{ row: 'huddleStatus', huddle: id, status: 'hall' }]
  if (event.type === 'itemClosing') return [{ row: 'huddleStatus', huddle: id, status: 'running' }]
  if (event.type === 'huddleEnded') return [{ row: 'huddleStatus', huddle: id, status: 'ended' }]
  return []
}

const namedBy = ({
  given,
  family,
  number,
}: {
  given: string
  family: string
  number: string | null
}): Named => ({
  name: `${given} ${family}`.toLocaleLowerCase('sv'),
  number,
})
