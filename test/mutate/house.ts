import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, normalize } from 'node:path'
import ts from 'typescript'
import * as time from '../../shared/core/time.ts'

const require = createRequire(import.meta.url)

/** Every file of a folder of `shared`, as it stands. */
export function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return new Map(names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]))
}

const compiled = new Map<string, string>()

/** The folder put together anew in this process, so that one changed file is run and no other is read again. */
export function assemble(files: ReadonlyMap<string, string>): (file: string) => Record<string, unknown> {
  const loaded = new Map<string, Record<string, unknown>>()
  return function load(file) {
    const known = loaded.get(file)
    if (known) return known
    const text = files.get(file)
    if (text === undefined) throw new Error(`no file ${file}`)
    const exports: Record<string, unknown> = {}
    loaded.set(file, exports)
    const find = (name: string): unknown => {
      if (!name.startsWith('.')) return require(name)
      const path = normalize(join(file, '..', name))
      return path === 'shared/core/time.ts' ? time : load(path)
    }
    new Function('exports', 'require', compile(text))(exports, find)
    return exports
  }
}

function compile(text: string): string {
  const known = compiled.get(text)
  if (known !== undefined) return known
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2024 }
  const { outputText } = ts.transpileModule(text, { compilerOptions: options })
  compiled.set(text, outputText)
  return outputText
}
