import type { AgendaLine, AgendaSlice } from '../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../shared/huddle/views/agendaDetail.ts'

const details = new WeakMap<AgendaDetail, string>()

/** The agenda as `JSON.stringify` writes it. It is by far the largest slice, and all but one of its patients are as they were: theirs is not written anew. */
export const agendaText = ({ blocks, pace }: AgendaSlice): string => {
  const all = blocks.map(({ items, ...block }) => withLast(block, `"items":[${items.map(lineText).join()}]`))
  return `{"blocks":[${all.join()}],"pace":${JSON.stringify(pace)}}`
}

const lineText = ({ detail, times, ...line }: AgendaLine): string =>
  withLast(line, `"detail":${detailText(detail)},"times":${JSON.stringify(times)}`)

function detailText(detail: AgendaDetail | null): string {
  if (detail === null) return 'null'
  const text = details.get(detail) ?? JSON.stringify(detail)
  details.set(detail, text)
  return text
}

const withLast = (first: object, last: string): string => `${JSON.stringify(first).slice(0, -1)},${last}}`
