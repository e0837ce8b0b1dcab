import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { openApi } from '../../server/web/openApi.ts'

const file = 'docs/openapi.json'

/** docs/openapi.json as the server gives it: what stands there must be what the code says. */
export function checkOpenApiDoc(write: boolean): readonly string[] {
  const due = `${JSON.stringify(openApi(), null, 1)}\n`
  if (write) writeFileSync(file, due)
  const stands = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return stands === due ? [] : [`${file} is not what the routes and schemas say: run npm run format`]
}
