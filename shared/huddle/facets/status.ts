import type { HuddleFolds } from '../state.ts'

/** How far the meeting has come. */
export type Status = {
  readonly status: 'none' | 'planned' | 'hall' | 'running' | 'ended'
  readonly startedAt: number | null
  readonly endedAt: number | null
}

export const noStatus: Status = { status: 'none', startedAt: null, endedAt: null }

export const statusFolds: HuddleFolds<Status> = {
  huddlePlanned: () => ({ status: 'planned' }),
  hallOpened: () => ({ status: 'hall' }),
  itemClosing: ({ startedAt }, { at }) => ({ status: 'running', startedAt: startedAt ?? at }),
  huddleEnded: (_, { at }) => ({ status: 'ended', endedAt: at }),
}

/** In the hall or among the patients. */
export const isUnderWay = (status: Status['status'] | null): boolean =>
  status === 'hall' || status === 'running'
