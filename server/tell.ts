import type { LiveKitProgress } from './livekit/types.ts'

/** Errors and warnings, with codes and request ids; requests are logged at no level (app.ts). */
export const logOptions = (level: string) => ({
  level,
  redact: ['req.headers.cookie', 'req.headers.authorization', 'headers.cookie'],
})

/** What whoever started the server should see. */
export const tellWhere = (origin: string): void =>
  say(`Hemklar: öppna ${origin.replace('127.0.0.1', 'localhost')} – övningsarenan "Övning Oskar" är klar.`)

export function tellProgress(progress: LiveKitProgress): void {
  if (progress.code === 'building' && progress.of > 0 && progress.done % 50 === 0)
    say(`Video: bygger LiveKit, ${progress.done} av ${progress.of}. Resten går att använda under tiden.`)
  if (progress.code === 'up') say('Video: LiveKit är igång.')
  if (progress.code === 'down') say(`Video: LiveKit stannade, startas om inom ${progress.againInMs} ms.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
