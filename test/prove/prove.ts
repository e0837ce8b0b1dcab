import { conclude, type Measure } from '../measure.ts'

/** `npm run prove -- NAME`: the long proofs in full, of which `npm test` holds a share. */
const proofs: Readonly<Record<string, () => Promise<Measure[]>>> = {
  door: async () => (await import('./door.ts')).proveDoor(),
}

const name = process.argv[2] ?? ''
const proof = proofs[name]
if (proof) conclude(await proof())
else {
  console.error(`npm run prove -- NAME, where NAME is one of: ${Object.keys(proofs).join(', ')}`)
  process.exitCode = 1
}
