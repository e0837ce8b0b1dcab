import { type ChildProcess, spawn } from 'node:child_process'

interface Tied {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
}

/**
 * Starts a program that dies when we do, also by `kill -9`, when no handler of ours runs. A LiveKit left behind would
 * keep its rooms open with nobody able to close them.
 *
 * The shell leaves a watcher on our end of a pipe and then becomes the program, so the pid is the program's own. The
 * pipe closes when we end, by whatever cause; the watcher then kills. Standard output and error are pipes.
 */
export function spawnTied(command: string, args: readonly string[], { env, cwd }: Tied): ChildProcess {
  const child = spawn('/bin/sh', ['-c', watch, 'sh', command, ...args], { env, cwd, stdio: 'pipe' })
  // Lets the watcher go as soon as there is nothing left to watch: a later owner of the pid is not its business.
  child.once('exit', () => child.stdin?.destroy())
  child.once('error', () => child.stdin?.destroy())
  // A program that ends while we close its pipe is no fault of ours.
  child.stdin?.on('error', () => {})
  return child
}

const watch = [
  'exec 3<&0',
  '(read -r line <&3; kill -9 $$) >/dev/null 2>&1 &',
  'exec "$@" 3<&- </dev/null',
].join('\n')
