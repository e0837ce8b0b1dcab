import { openPerson } from '../support/people.ts'

export type Writer = ReturnType<typeof openWriter>

/** Of a lead's commands: the others write about many patients then, not all about one. */
const everySoOften = 8

/** One person who gives command after command, each with an id of its own and again with the same id until it is answered. */
export function openWriter(url: string, cookie: string, persona: string, huddle: string, leads: boolean) {
  const { connection, watch } = openPerson(url, cookie, persona)
  const live = watch(huddle)
  const acknowledged = new Set<string>()
  let repeated = 0
  let answered = 0
  let isOver = false
  let working: Promise<void> = Promise.resolve()
  let count = 0

  async function work(): Promise<void> {
    while (!isOver) await giveOne()
  }

  async function giveOne(): Promise<void> {
    const patient = live.patient.value
    if (!patient || connection.link.value.is !== 'on') return pause()
    count += 1
    const command = {
      id: crypto.randomUUID(),
      ...(leads && count % everySoOften === 0 ? turn(patient) : write(patient)),
    }
    for (let attempt = 0; ; attempt++) {
      const reply = await connection.ask('command', command)
      if (reply.ok) {
        acknowledged.add(command.id)
        answered += 1
        if (attempt > 0) repeated += 1
        return
      }
      const { code } = reply.refusal
      if (code === 'internal' || code === 'malformed') throw new Error(`${command.type}: ${code}`)
      // Any other no is an answer too: another patient is open by now.
      if (code !== 'unreachable' && code !== 'tooFast') return
      await pause()
    }
  }

  const turn = ({ item }: { item: string }) => ({ type: 'later' as const, body: { huddle, from: item } })
  const write = ({ case: id }: { case: string }) => {
    const content = {
      kind: 'note' as const,
      text: `${persona} ${count}`,
      owner: null,
      ownerName: null,
      ...unsaid,
    }
    return { type: 'writeEntry' as const, body: { case: id, huddle, content, supersedes: null } }
  }

  return {
    acknowledged: acknowledged as ReadonlySet<string>,
    isIn: () => live.patient.value != null,
    begin(): void {
      working = work()
    },
    answered: () => answered,
    repeated: () => repeated,
    async end(): Promise<void> {
      isOver = true
      await working
    },
    close: () => connection.close(),
  }
}

const unsaid = { due: null, dueOn: null, dueAt: null, code: null }
/** About as fast as a connection may ask. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 10))
