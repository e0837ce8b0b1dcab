import { expect, test } from 'vitest'
import { routeOf, to } from './routes.ts'

const everyPath = {
  start: [to.start(), { screen: 'start' }],
  own: [to.own(), { screen: 'own' }],
  practice: [to.practice(), { screen: 'practice' }],
  today: [to.today('w 5/å'), { screen: 'today', ward: 'w 5/å' }],
  preread: [to.preread(), { screen: 'preread' }],
  import: [to.import('w5'), { screen: 'import', ward: 'w5' }],
  checklist: [to.checklist('w5'), { screen: 'checklist', ward: 'w5' }],
  join: [to.join('a1', 'w 5', '2026-11-23'), { screen: 'join', arena: 'a1', ward: 'w 5', day: '2026-11-23' }],
  case: [to.case('c1'), { screen: 'case', case: 'c1' }],
  agenda: [to.agenda('h1'), { screen: 'agenda', huddle: 'h1' }],
  huddle: [to.huddle('h1'), { screen: 'huddle', huddle: 'h1' }],
  notes: [to.notes('h1'), { screen: 'notes', huddle: 'h1' }],
  tasks: [to.tasks('h1'), { screen: 'tasks', huddle: 'h1' }],
  phoneList: [to.phoneList('h1'), { screen: 'phoneList', huddle: 'h1' }],
} satisfies Record<keyof typeof to, [string, object]>

test.each(Object.entries(everyPath))('the path to %s leads there', (_name, [path, expected]) => {
  expect(routeOf(path)).toEqual(expected)
})

test.each([
  '/today',
  '/practice/x',
  '/preread/x',
  '/own/x',
  '/nothing',
  '/huddle/h1/more',
  '/join/a1/w5',
  '/join/a1//2026-11-23',
  '/join/a1/w5/d/more',
  '/huddle/%E0%A4%A',
  '//x',
])('%s leads nowhere and is an unknown page', (path) => {
  expect(routeOf(path)).toEqual({ screen: 'unknown' })
})
