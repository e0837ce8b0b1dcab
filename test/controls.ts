import { controlsOfCase } from './controls/ofCase.ts'

/**
 * The controls that secrecy rests on, and who may say what. Each can be switched off by one small change, and then the tests
 * named here must fail: `npm run prove -- controls` does it, one after the other, in a copy of the house. One that no test misses
 * is a fault.
 */
export interface Control {
  readonly name: string
  readonly file: string
  /** Stands in the file once, and is what the control consists in. */
  readonly find: string
  readonly off: string
  readonly tests: {
    readonly project: 'unit' | 'server' | 'browser'
    readonly file: string
    readonly only?: string
  }
}

export const controls: readonly Control[] = [
  {
    name: 'checklist: what is for few is shown to the ward and to whoever answers it',
    file: 'shared/case/checklist.ts',
    find: 'items.filter(({ row, owner }) => !row.forFew || unit === ward || unit === owner)',
    off: 'items',
    tests: { project: 'unit', file: 'shared/case/rules/checklist.test.ts' },
  },
  {
    name: 'order of closing: an item opens when the old room is gone',
    file: 'server/door/opening.ts',
    find: 'const answer = await confirm(livekit, door)',
    off: 'const answer = await Promise.race([confirm(livekit, door), { ok: true as const }])',
    tests: { project: 'server', file: 'test/door/reconciler.test.ts' },
  },
  {
    name: 'room kept: not where somebody in it may hear no more of her who is left',
    file: 'shared/huddle/closing.ts',
    find: 'mayHearLeft && mayStayIn(door)',
    off: 'mayStayIn(door)',
    tests: { project: 'unit', file: 'shared/huddle/rules/turn.test.ts' },
  },
  {
    name: 'room removal: who leaves loses the room',
    file: 'server/door/opening.ts',
    find: 'unconfirmed === null ? done : livekit.deleteRoom(unconfirmed)',
    off: 'unconfirmed === null ? done : done',
    tests: { project: 'server', file: 'test/door/reconciler.test.ts' },
  },
  {
    name: 'key: each room has its own',
    file: 'server/door/keys.ts',
    find: "randomBytes(32).toString('base64')",
    off: "randomBytes(32).fill(1).toString('base64')",
    tests: { project: 'server', file: 'test/door/keys.test.ts' },
  },
  {
    name: 'key: it goes with its room',
    file: 'server/door/media.ts',
    find: 'keys.forget(room)',
    off: 'void room',
    tests: { project: 'server', file: 'test/door/keys.test.ts' },
  },
  {
    name: 'key and pass: for the circle alone',
    file: 'server/socket/handlers.ts',
    find: "if (call.room !== room && call.ahead !== room) return refused('notNow')",
    off: '',
    tests: { project: 'server', file: 'test/server/passes.test.ts' },
  },
  {
    name: 'unencrypted refusal: what is not encrypted is not played',
    file: 'client/call/seatsIn.ts',
    find: 'if (!publication?.isEncrypted) return null',
    off: 'if (!publication) return null',
    tests: { project: 'browser', file: 'test/browser/call-encryption.test.ts', only: 'is not played either' },
  },
  {
    name: 'encryption: what is sent is encrypted',
    file: 'client/call/joinRoom.ts',
    find: 'await room.setE2EEEnabled(true)',
    off: 'await room.setE2EEEnabled(false)',
    tests: { project: 'browser', file: 'test/browser/call-encryption.test.ts', only: 'hears neither voice' },
  },
  {
    name: 'a browser that cannot encrypt is in no room',
    file: 'client/call/createCall.ts',
    find: 'const mayJoin = canEncrypt()',
    off: 'const mayJoin = true || canEncrypt()',
    tests: { project: 'browser', file: 'test/browser/call-encryption.test.ts', only: 'cannot encrypt' },
  },
  {
    name: 'the next room is silent until it opens',
    file: 'client/call/visit.ts',
    find: 'muted(toSend(), !live.value)',
    off: 'muted(toSend(), false)',
    tests: { project: 'browser', file: 'test/browser/call-ahead.test.ts', only: 'nobody is heard' },
  },
  {
    name: 'the next room is for the circle decided afresh',
    file: 'shared/huddle/rules/door.ts',
    find: 'if (room !== null && !mayAllStay({ holders }, circle, folds.arena(), context.now))',
    off: 'if (room !== null && !mayAllStay({ holders: [] }, circle, folds.arena(), context.now))',
    tests: { project: 'server', file: 'test/door/ahead.test.ts' },
  },
  {
    name: 'epoch: what belongs to another opening is not painted',
    file: 'client/live/huddle.ts',
    find: '(live.patient.value?.epoch === epoch.value ? live.patient.value : null)',
    off: '(live.patient.value ?? null)',
    tests: { project: 'unit', file: 'client/live/huddle.test.ts' },
  },
  {
    name: 'disclosed: without a basis the minimum, and to others nothing',
    file: 'shared/policy/disclosed.ts',
    find: 'if (!partiesNow(state).includes(unit)) return null',
    off: '',
    tests: { project: 'unit', file: 'shared/policy/disclosed.test.ts' },
  },
  {
    name: 'basis: without one a party is outside the circle',
    file: 'shared/policy/disclosed.ts',
    find: "return basisFor(state, unit) ? 'T1' : 'T0'",
    off: "return 'T1'",
    tests: { project: 'unit', file: 'shared/policy/disclosed.test.ts' },
  },
  {
    name: 'withdrawal: who is no longer entitled is out at once',
    file: 'shared/huddle/follow.ts',
    find: 'if (door.circle.some((unit) => !entitled.includes(unit))) {',
    off: 'if (door.circle.length === 0) {',
    tests: { project: 'server', file: 'test/door/reconciler.test.ts' },
  },
  {
    name: 'beat: what happens to others moves no byte of who waits',
    file: 'server/huddle/hub.ts',
    find: "return (at === 'held' || looksOn) && shown?.reader.at === at",
    off: 'return looksOn && shown === null',
    tests: { project: 'server', file: 'test/server/looking-on.test.ts' },
  },
  {
    name: 'reconciliation: a stranger in the room is put out',
    file: 'server/door/keep.ts',
    find: 'await Promise.all(strangers.map((seat) => livekit.removeSeat(room, seat)))',
    off: '',
    tests: { project: 'server', file: 'test/door/reconciler.test.ts' },
  },
  {
    name: 'webhook signature: only LiveKit’s word is taken',
    file: 'server/door/media.ts',
    find: 'receiver.receive(body, authorization)',
    off: 'receiver.receive(body, authorization, true)',
    tests: { project: 'server', file: 'test/door/webhooks.test.ts' },
  },
  {
    name: 'webhook replay: its word is taken once',
    file: 'server/door/webhooks.ts',
    find: "if (taken.has(told.id)) return 'repeated'",
    off: '',
    tests: { project: 'server', file: 'test/door/webhooks.test.ts' },
  },
  {
    name: 'webhook age: nothing older than five minutes',
    file: 'server/door/webhooks.ts',
    find: "if (Math.abs(now() - told.at) > oldestMs) return 'stale'",
    off: '',
    tests: { project: 'server', file: 'test/door/webhooks.test.ts' },
  },
  {
    name: 'lead entitlement: who leads may hear every patient of the ward',
    file: 'shared/huddle/who.ts',
    find: "return isInCare(folds.arena(), actor.person, ward, now) ? null : { code: 'leadNotEntitled' }",
    off: 'return null',
    tests: { project: 'unit', file: 'shared/huddle/rules/entitled.test.ts' },
  },
  {
    name: 'stranger: nobody is opened before one in the same room whom she is not for',
    file: 'shared/huddle/closing.ts',
    find: "return strangers.length === 0 ? null : { code: 'strangerInRoom' }",
    off: 'return null',
    tests: { project: 'unit', file: 'shared/huddle/rules/company.test.ts' },
  },
  {
    name: 'confidential: in nothing that is sent to all',
    file: 'shared/policy/disclosed.ts',
    find: "if (tier === 'T1') return { ...state, ...withoutT2, tier }",
    off: "if (tier === 'T1') return { ...withoutT2, ...state, tier }",
    tests: { project: 'unit', file: 'shared/case/rules/confidential.test.ts' },
  },
  {
    name: 'a no: it stands over every assessment made without it',
    file: 'shared/policy/disclosed.ts',
    find: '(standsBesideNo(basis) || !declines(state, unit))',
    off: '(standsBesideNo(basis) || true)',
    tests: { project: 'unit', file: 'shared/case/rules/decline.test.ts' },
  },
  {
    name: 'a room whose page was lost: no patient is opened before a stranger in it',
    file: 'shared/huddle/company.ts',
    find: '(lost !== undefined && now() - lost.since < unheardMs)',
    off: 'false',
    tests: { project: 'unit', file: 'shared/huddle/rules/company.test.ts' },
  },
  {
    name: 'a room made ahead: it stands until the beat when somebody else is taken',
    file: 'server/door/ahead.ts',
    find: 'mayLinger(state, store.folds, now())',
    off: 'false',
    tests: { project: 'server', file: 'test/door/ahead.test.ts' },
  },
  {
    name: 'let in muted: nothing is sent of who waited before she says so',
    file: 'client/live/callOf.ts',
    find: "(before === 'held' && isIn.has(at))",
    off: 'false',
    tests: { project: 'browser', file: 'test/browser/waiting.test.ts', only: 'he hears at once, muted' },
  },
  {
    name: 'log review: for the one who reviews it alone',
    file: 'shared/policy/review.ts',
    find: "held?.role === 'logReviewer'",
    off: 'held !== undefined',
    tests: { project: 'server', file: 'test/server/review.test.ts' },
  },
  {
    name: 'token: one that is revoked or past its day is none',
    file: 'server/session/tokens.ts',
    find: 'return found && isGood(found) ? found : null',
    off: 'return found ?? null',
    tests: { project: 'server', file: 'test/server/integration.test.ts' },
  },
  {
    name: 'token: for one thing',
    file: 'server/web/who.ts',
    find: 'token.does !== placeOf(request) ||',
    off: '',
    tests: { project: 'server', file: 'test/server/integration.test.ts' },
  },
  {
    name: 'token: for one unit',
    file: 'server/integration/routes.ts',
    find: 'isWard && who.reader.unit === request.params.ward',
    off: 'isWard',
    tests: { project: 'server', file: 'test/server/integration.test.ts' },
  },
  {
    name: 'what another system fetches: no more than its unit may have',
    file: 'server/integration/routes.ts',
    find: 'disclosed(folds.case(id), who.reader) ?? []',
    off: "({ ...folds.case(id), tier: 'T1' as const })",
    tests: { project: 'server', file: 'test/server/integration.test.ts' },
  },
  {
    name: 'the stay before: for those who may have that one, whatever is so of this',
    file: 'shared/case/views/earlierPlan.ts',
    find: "earlier?.tier !== 'T1'",
    off: 'earlier === null',
    tests: { project: 'unit', file: 'shared/case/views/earlierPlan.test.ts' },
  },
  {
    name: 'telephone list: no more of a patient than each who is read it may have',
    file: 'shared/notes/phoneList.ts',
    find: "each.find((shown) => shown?.tier !== 'T1') ?? each[0] ?? null",
    off: 'each[0] ?? null',
    tests: { project: 'unit', file: 'shared/notes/phoneList.test.ts' },
  },
  {
    name: 'at home: after thirty days only her own consent lets her be spoken of',
    file: 'shared/case/rules/worry.ts',
    find: "mayStillShare(id, folds, context) ? null : { code: 'noBasis' }",
    off: 'null',
    tests: { project: 'unit', file: 'shared/case/rules/afterHome.test.ts' },
  },
  {
    name: 'pages: told only when what this reader is shown would be another',
    file: 'server/follow/follower.ts',
    find: 'is.mark !== last.mark ||',
    off: 'true ||',
    tests: { project: 'server', file: 'test/server/follow.test.ts', only: 'moves not a byte' },
  },
  {
    name: 'pages: the hour does not tell that something happened to somebody else',
    file: 'server/follow/follows.ts',
    find: 'if (one.isBehind) look(one, one.last.at)',
    off: 'if (one.isBehind) look(one, now())',
    tests: {
      project: 'server',
      file: 'test/server/follow.test.ts',
      only: 'never because something happened',
    },
  },
  {
    name: 'pages: nobody follows who is not written down',
    file: 'server/follow/follows.ts',
    find: 'if (rows.open([{ to: one, seen: last.seen }], last.at).length === 0) return null',
    off: 'rows.open([{ to: one, seen: last.seen }], last.at)',
    tests: { project: 'server', file: 'test/server/faults.test.ts', only: 'a page is not followed' },
  },
  {
    name: 'signed out: nothing is left on the screen',
    file: 'client/frame/AsPerson.tsx',
    find: "link.value.is === 'farewell' && link.value.why === 'notSignedIn'",
    off: "link.value.is === 'farewell' && link.value.why === 'notSignedIn' && false",
    tests: { project: 'browser', file: 'test/browser/signed-out.test.ts' },
  },
  {
    name: 'a commission that has ended: what it was shown leaves the morning',
    file: 'client/screens/start/morning.ts',
    find: "if (link.value.is !== 'farewell') return",
    off: "if (link.value.is !== 'farewell' || persona !== '') return",
    tests: { project: 'browser', file: 'test/browser/signed-out.test.ts', only: 'in another arena' },
  },
  {
    name: 'origin: another server of the same machine is another site',
    file: 'server/web/security.ts',
    find: '&& new URL(origin).host === host',
    off: '',
    tests: { project: 'server', file: 'test/server/hostile.test.ts', only: 'another site' },
  },
  {
    name: 'flood: no more tabs of one person than anybody needs',
    file: 'server/socket/sockets.ts',
    find: 'heldBy(socket)?.isFull()',
    off: 'heldBy(socket)?.isFull() && false',
    tests: { project: 'server', file: 'test/server/hostile.test.ts', only: 'no more tabs of one person' },
  },
  {
    name: 'offline silence: without the server nothing is sent or played',
    file: 'client/live/callOf.ts',
    find: 'here?.silence(isLost)',
    off: 'here?.silence(isLost && false)',
    tests: { project: 'browser', file: 'test/browser/meeting.test.ts', only: 'without the server' },
  },
  ...controlsOfCase,
]
