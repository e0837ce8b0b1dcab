/** A case that says only what has to be said. */
export const notice = {
  decidedAt: '2026-03-02T07:00:00.000Z',
  decidedBy: 'doctor-lind',
  sentAt: '2026-03-02T08:00:00.000Z',
}
export const plain = {
  id: 'one',
  residence: 'oskarshamn',
  careType: 'somatic',
  admittedAt: '2026-02-26T09:00:00.000Z',
  admissionNotices: [{ sentAt: '2026-02-26T10:00:00.000Z' }],
  readyNotices: [notice],
  sip: { required: false },
  end: { at: '2026-03-09T09:00:00.000Z', kind: 'discharged' },
}
const agreed = (...agreements: readonly object[]) => [{ ...plain, agreements }]
const free = { from: '2026-01-01', model: 'freeDays', freeDays: 5 }
const average = { from: '2026-01-01', model: 'averageMonthly', freeDays: 3 }
const { admittedAt: _, ...withoutAdmission } = plain
const { freeDays: __, ...withoutDays } = free

const moment = 'a moment with its offset, as 2026-03-02T09:30:00+01:00'
const day = 'a day, as 2026-03-02, or a moment on it'

/** What a file may have wrong: where, what is said of it, and the file. */
export const faulty: readonly (readonly [string, string, unknown])[] = [
  ['the whole', 'a list', {}],
  ['the whole', 'a list', 'secret'],
  ['0', 'an object', ['secret']],
  ['0.admittedAt', 'missing', [withoutAdmission]],
  ['0.ward', 'not known here', [{ ...plain, ward: 'secret' }]],
  ['0.id', 'a word', [{ ...plain, id: 7 }]],
  ['0.id', 'a word', [{ ...plain, id: '' }]],
  ['0.id', 'a short word', [{ ...plain, id: 'x'.repeat(65) }]],
  ['0.residence', 'a word', [{ ...plain, residence: 7 }]],
  ['0.payer', 'a word', [{ ...plain, payer: 7 }]],
  ['0.careType', 'a word', [{ ...plain, careType: null }]],
  ['the whole', 'each id once', [plain, plain]],
  ['0.admittedAt', moment, [{ ...plain, admittedAt: '2026-02-26' }]],
  ['0.admittedAt', moment, [{ ...plain, admittedAt: '2026-02-26T09:00:00' }]],
  ['0.admittedAt', moment, [{ ...plain, admittedAt: 7 }]],
  ['0.admittedAt', moment, [{ ...plain, admittedAt: '2026-02-30T09:00:00.000Z' }]],
  ...[
    'x2026-02-26T09:00:00Z',
    '2026-02-26xT09:00:00Z',
    '2026-02-26T09:00:00Zx',
    '2026-02-26T09:60:00Z',
    '2026-02-26T09:00:60Z',
    '2026-02-26T24:00:00Z',
    '2026-02-26T30:00:00Z',
    '2026-02-26T09:00:00.1234Z',
    '2026-02-26T09:00:00+01:60',
    '2026-02-26T09:00:00+24:00',
    '2026-02-26T09:00:00+0100',
  ].map((admittedAt) => ['0.admittedAt', moment, [{ ...plain, admittedAt }]] as const),
  ['0.needsJudgedAt', 'not before admission', [{ ...plain, needsJudgedAt: '2026-02-26T08:59:59.999Z' }]],
  ['0.informationSentAt', moment, [{ ...plain, informationSentAt: 'secret' }]],
  ['0.admissionNotices', 'a list', [{ ...plain, admissionNotices: null }]],
  ['0.admissionNotices.0.sentAt', 'missing', [{ ...plain, admissionNotices: [{}] }]],
  ['0.admissionNotices.0.sentAt', moment, [{ ...plain, admissionNotices: [{ sentAt: 'secret' }] }]],
  ['0.readyNotices', 'a list', [{ ...plain, readyNotices: notice }]],
  ['0.readyNotices.0', 'an object', [{ ...plain, readyNotices: ['secret'] }]],
  ['0.readyNotices.0.decidedBy', 'a word', [{ ...plain, readyNotices: [{ ...notice, decidedBy: '' }] }]],
  [
    '0.readyNotices.0.underLpt',
    'true or false',
    [{ ...plain, readyNotices: [{ ...notice, underLpt: 'yes' }] }],
  ],
  [
    '0.readyNotices.0.correctedSentAt',
    moment,
    [{ ...plain, readyNotices: [{ ...notice, correctedSentAt: 'secret' }] }],
  ],
  [
    '0.readyNotices.0.sentAt',
    'not before the physician’s decision',
    [{ ...plain, readyNotices: [{ ...notice, sentAt: '2026-03-02T06:59:59.999Z' }] }],
  ],
  [
    '0.readyNotices',
    'none decided before admission',
    [{ ...plain, readyNotices: [notice, { ...notice, decidedAt: '2026-02-26T08:59:59.999Z' }] }],
  ],
  ['0.withdrawals', 'a list', [{ ...plain, withdrawals: 'secret' }]],
  ['0.withdrawals.0.at', 'missing', [{ ...plain, withdrawals: [{}] }]],
  ['0.sip', 'an object', [{ ...plain, sip: true }]],
  ['0.sip.required', 'true or false', [{ ...plain, sip: { required: 'yes' } }]],
  ['0.sip.required', 'missing', [{ ...plain, sip: {} }]],
  ['0.sip.calls', 'a list', [{ ...plain, sip: { required: true, calls: {} } }]],
  ['0.sip.calls.0.by', 'missing', [{ ...plain, sip: { required: true, calls: [{ at: notice.sentAt }] } }]],
  ['0.barriers', 'a list', [{ ...plain, barriers: {} }]],
  ['0.barriers.0.to', 'missing', [{ ...plain, barriers: [{ from: '2026-03-02' }] }]],
  ['0.barriers.0.from', day, [{ ...plain, barriers: [{ from: '2026-02-29', to: null }] }]],
  [
    '0.barriers.0',
    'ends before it begins',
    [{ ...plain, barriers: [{ from: '2026-03-02', to: '2026-03-01' }] }],
  ],
  ['0.agreements', 'a list', [{ ...plain, agreements: {} }]],
  [
    '0.agreements.0.model',
    'one of statutory, freeDays, averageMonthly, averageInclDayZero',
    agreed({ ...free, model: 'secret' }),
  ],
  ['0.agreements.0.freeDays', 'missing', agreed(withoutDays)],
  ['0.agreements.0.freeDays', 'days', agreed({ ...free, freeDays: '5' })],
  ['0.agreements.0.freeDays', 'whole days', agreed({ ...free, freeDays: 2.5 })],
  ['0.agreements.0.freeDays', 'no fewer than 0 days', agreed({ ...free, freeDays: -1 })],
  ['0.agreements.0.noonRule', 'true or false', agreed({ ...free, noonRule: 1 })],
  ['0.agreements.0.freeDays', 'not known here', agreed({ ...free, model: 'statutory' })],
  ['0.agreements.0.freeDays', 'days', agreed({ ...average, freeDays: '3' })],
  ['0.agreements.0.freeDays', 'no fewer than 0 days', agreed({ ...average, freeDays: -0.5 })],
  ['0.agreements.0.individualAfter', 'no fewer than 1 day', agreed({ ...average, individualAfter: 0 })],
  ['0.agreements.0.individualAfter', 'whole days', agreed({ ...average, individualAfter: 6.5 })],
  ['0.agreements.0.noonRule', 'not known here', agreed({ ...average, noonRule: true })],
  [
    '0.agreements.0.individualAfter',
    'not known here',
    agreed({ ...average, model: 'averageInclDayZero', individualAfter: 7 }),
  ],
  ['0.agreements.0.from', day, agreed({ ...free, from: 'secret' })],
  ['0.agreements.0.to', day, agreed({ ...free, to: null })],
  ['0.agreements.0.careType', 'a word', agreed({ ...free, careType: '' })],
  ['0.agreements', 'no two from the same day for the same care', agreed(free, average)],
  [
    '0.agreements',
    'no two from the same day for the same care',
    agreed({ ...free, careType: 'somatic' }, { ...average, careType: 'somatic' }),
  ],
  ['0.end', 'an object', [{ ...plain, end: null }]],
  ['0.end.at', 'not before admission', [{ ...plain, end: { ...plain.end, at: '2026-02-26T08:59:59.999Z' } }]],
  [
    '0.end.kind',
    'one of discharged, deceased, transferred, stillAdmitted',
    [{ ...plain, end: { ...plain.end, kind: 'secret' } }],
  ],
]

/** What is left out or said another way, and how it is read. */
export const taken: readonly (readonly [object, object])[] = [
  [
    plain,
    {
      ...plain,
      payer: 'oskarshamn',
      readyNotices: [{ ...notice, underLpt: false }],
      sip: { required: false, calls: [] },
      withdrawals: [],
      barriers: [],
      agreements: [],
    },
  ],
  [
    {
      ...plain,
      payer: null,
      readyNotices: [
        {
          ...notice,
          decidedAt: '2026-03-02T07:30+01:00',
          sentAt: '2026-03-02T08:45:00.5+02:00',
          underLpt: true,
        },
      ],
      withdrawals: [{ at: '2026-03-03T10:00:00Z' }],
      sip: { required: true, calls: [{ at: '2026-03-03T23:59:59.99Z', by: 'wardNurse' }] },
      barriers: [
        { from: '2026-03-01T23:30:00Z', to: '2026-03-02' },
        { from: '2026-03-05', to: null },
      ],
      agreements: [
        { ...free, from: '2026-06-30T22:00:00.000Z' },
        { ...free, noonRule: false, to: '2026-02-28' },
      ],
    },
    {
      ...plain,
      payer: null,
      readyNotices: [
        {
          ...notice,
          decidedAt: '2026-03-02T06:30:00.000Z',
          sentAt: '2026-03-02T06:45:00.500Z',
          underLpt: true,
        },
      ],
      withdrawals: [{ at: '2026-03-03T10:00:00.000Z' }],
      sip: { required: true, calls: [{ at: '2026-03-03T23:59:59.990Z', by: 'wardNurse' }] },
      barriers: [
        { from: '2026-03-02', to: '2026-03-02' },
        { from: '2026-03-05', to: null },
      ],
      agreements: [
        { ...free, from: '2026-07-01', noonRule: true },
        { ...free, noonRule: false, to: '2026-02-28' },
      ],
    },
  ],
]

/** What looks wrong and is not. */
export const allowed: readonly (readonly [string, unknown])[] = [
  ['a name of one letter', { ...plain, id: 'x' }],
  ['a name of 64 letters', { ...plain, id: 'x'.repeat(64) }],
  ['a municipality by its name', { ...plain, residence: 'Högsby', payer: 'Mönsterås kommun' }],
  ['neither residence nor payer known', { ...plain, residence: null }],
  [
    'left in the instant of admission',
    { ...plain, readyNotices: [], end: { ...plain.end, at: plain.admittedAt } },
  ],
  ['needs judged in the instant of admission', { ...plain, needsJudgedAt: plain.admittedAt }],
  [
    'sent in the instant of the decision',
    { ...plain, readyNotices: [{ ...notice, sentAt: notice.decidedAt }] },
  ],
  [
    'decided in the instant of admission',
    { ...plain, readyNotices: [{ ...notice, decidedAt: plain.admittedAt }] },
  ],
  ['a barrier of one day', { ...plain, barriers: [{ from: '2026-03-02', to: '2026-03-02' }] }],
  ['no free day', { ...plain, agreements: [{ ...free, freeDays: 0 }] }],
  ['an average of none', { ...plain, agreements: [{ ...average, freeDays: 0 }] }],
  ['a day rule of one', { ...plain, agreements: [{ ...average, individualAfter: 1 }] }],
  ['two from one day for different care', { ...plain, agreements: [free, { ...free, careType: 'somatic' }] }],
  ['two from different days for all', { ...plain, agreements: [free, { ...free, from: '2026-02-01' }] }],
  [
    'the law’s own days by a dated line',
    { ...plain, agreements: [{ from: '2026-01-01', model: 'statutory' }] },
  ],
]
