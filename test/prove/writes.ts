/** What a process did to its files, and what it said meanwhile, in order. */
export type Done =
  | { readonly is: 'write'; readonly file: string; readonly at: number; readonly data: Buffer }
  | { readonly is: 'cut'; readonly file: string; readonly length: number }
  | { readonly is: 'sync'; readonly file: string }
  | { readonly is: 'remove'; readonly file: string }
  | { readonly is: 'say'; readonly text: string }

/** Arguments that make strace write down what `readTrace` reads. */
export const straceOptions = [
  ...['-y', '-xx', '-s', '100000'],
  ...['-e', 'trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink'],
]

/** The files of one folder, by their names. */
export function readTrace(trace: string, folder: string): Done[] {
  return trace.split('\n').flatMap((line): Done[] => {
    const call = /^(\w+)\((.*)\)\s+= \d+$/.exec(line)
    if (!call) return []
    const [, name = '', rest = ''] = call
    const on = /^(?:\d+<([^>]*)>|"([^"]*)")(?:, )?(.*)$/.exec(rest)
    const path = bytes(on?.[1] ?? on?.[2] ?? '').toString()
    const args = on?.[3] ?? ''
    if (name === 'write' && rest.startsWith('1<')) return [{ is: 'say', text: quoted(args).toString() }]
    if (!path.startsWith(`${folder}/`) || path.endsWith('-shm')) return []
    const file = path.slice(folder.length + 1)
    const last = Number(args.split(', ').at(-1))
    if (name === 'pwrite64') return [{ is: 'write', file, at: last, data: quoted(args) }]
    if (name === 'ftruncate') return [{ is: 'cut', file, length: last }]
    if (name === 'fsync' || name === 'fdatasync') return [{ is: 'sync', file }]
    if (name === 'unlink') return [{ is: 'remove', file }]
    throw new Error(`${name} to ${file} is not understood`)
  })
}

const quoted = (args: string): Buffer => bytes(/^"([^"]*)"/.exec(args)?.[1] ?? '')
const bytes = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
