/** `npm run bench -- NAME`: ours and its reference in the same run, each against its goal. */
const benches = {
  clock: () => import('./clock.ts'),
  door: () => import('./door.ts'),
  fanout: () => import('./fanout.ts'),
  join: () => import('./join.ts'),
  list: () => import('./list.ts'),
  start: () => import('./start.ts'),
} as const

const name = process.argv[2] ?? ''
if (isBench(name)) await benches[name]()
else {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')}`)
  process.exitCode = 2
}

function isBench(it: string): it is keyof typeof benches {
  return Object.hasOwn(benches, it)
}
