import { conclude, type Measure } from '../measure.ts'

/** `npm run prove -- NAME`: the long proofs in full, of which `npm test` holds a share. */
const proofs: Readonly<Record<string, () => Promise<Measure[]>>> = {
  kills: async () => (await import('./kills.ts')).proveKills(),
  simulate: async () => (await (await import('../simulate/run.ts')).simulate(300, 1)).measures,
  power: async () => (await import('./power.ts')).provePower(),
  outage: async () => (await import('./outage.ts')).proveOutage(),
  controls: async () => (await import('./controls.ts')).proveControls(process.argv[3]),
  door: async () => (await import('./door.ts')).proveDoor(),
  reentry: async () => (await import('./reentry.ts')).proveReentry(),
  liability: async () => (await import('./liability.ts')).proveLiability(),
  ledger: async () => (await import('./ledger.ts')).proveLedger(),
}

const name = process.argv[2] ?? ''
const proof = proofs[name]
if (proof) conclude(await proof())
else {
  console.error(`npm run prove -- NAME, where NAME is one of: ${Object.keys(proofs).join(', ')}`)
  process.exitCode = 1
}
