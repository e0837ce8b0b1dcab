import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type * as v from 'valibot'
import { streamKinds } from '../../shared/streams.ts'

const file = 'docs/events.md'

/** docs/events.md from the event types themselves: what stands there must be what the code says. */
export function checkEventsDoc(write: boolean): readonly string[] {
  const due = render()
  if (write) writeFileSync(file, due)
  const stands = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return stands === due ? [] : [`${file} is not what the event types say: run npm run format`]
}

function render(): string {
  const parts = Object.entries(streamKinds).map(([kind, { events }]) => {
    const rows = Object.entries(events).map(
      ([name, type]) => `| ${name} | ${type.version} | ${type.tier} | ${shapeOf(type.body)} |`,
    )
    return `## ${kind}\n\n| Type | Version | Tier | Body |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  const head =
    '# Events\n\nGenerated from `shared/*/events.ts` by `npm run format`; `npm run check` fails when it differs.\n'
  return `${head}\n${parts.join('\n')}`
}

/** Names and kinds of the fields, in a line. */
function shapeOf(schema: v.GenericSchema): string {
  const entries: Record<string, v.GenericSchema> = 'entries' in schema ? Object(schema.entries) : {}
  return Object.entries(entries)
    .map(([name, field]) => `${name}: ${kindOf(field)}`)
    .join(', ')
}

function kindOf(schema: v.GenericSchema): string {
  if (schema.type === 'nullable' && 'wrapped' in schema) return `${kindOf(Object(schema.wrapped))} or null`
  if (schema.type === 'array' && 'item' in schema) return `list of ${kindOf(Object(schema.item))}`
  if (schema.type === 'picklist' && 'options' in schema) return `one of ${[schema.options].flat().join(' ')}`
  if (schema.type === 'strict_object') return `{ ${shapeOf(schema)} }`
  if (schema.type === 'union' && 'options' in schema)
    return [schema.options]
      .flat()
      .map((option) => kindOf(Object(option)))
      .join(' or ')
  if (schema.type === 'literal' && 'literal' in schema) return `"${schema.literal}"`
  return schema.type
}
