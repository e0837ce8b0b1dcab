import { later } from './frame/later.tsx'
import type { Tab } from './tab.ts'

export const Start = later(async () => (await import('./screens/start/Start.tsx')).Start)
export const Practice = later(async () => (await import('./screens/practice/Practice.tsx')).Practice)
export const Preread = later(async () => (await import('./screens/preread/Preread.tsx')).Preread)
export const Mornings = later(async () => (await import('./screens/start/Mornings.tsx')).Mornings)
export const LogPage = later(async () => (await import('./screens/log/LogPage.tsx')).LogPage)
export const OwnPage = later(async () => (await import('./screens/own/OwnPage.tsx')).OwnPage)
export const Join = later(async () => (await import('./screens/start/Join.tsx')).Join)
export const Today = later(async () => (await import('./screens/today/Today.tsx')).Today)
export const Import = later(async () => (await import('./screens/import/Import.tsx')).Import)
export const ChecklistPage = later(
  async () => (await import('./screens/checklist/ChecklistPage.tsx')).ChecklistPage,
)
export const CasePage = later(async () => (await import('./screens/case/CasePage.tsx')).CasePage)
export const Agenda = later(async () => (await import('./screens/agenda/Agenda.tsx')).Agenda)
export const NotesPage = later(async () => (await import('./screens/notes/NotesPage.tsx')).NotesPage)
export const TasksPage = later(async () => (await import('./screens/tasks/TasksPage.tsx')).TasksPage)
export const PhoneListPage = later(
  async () => (await import('./screens/phoneList/PhoneListPage.tsx')).PhoneListPage,
)

const Huddle = later(async () => (await import('./screens/huddle/Huddle.tsx')).Huddle)
const AfterPage = later(async () => (await import('./screens/after/AfterPage.tsx')).AfterPage)

/** A meeting, and what one meets when it is over: the ward its own tasks, the others what they took on. */
export function HuddlePage({ tab, huddle }: { tab: Tab; huddle: string }) {
  const After = tab.me.function === 'ward' ? TasksPage : AfterPage
  return <Huddle tab={tab} huddle={huddle} after={<After tab={tab} huddle={huddle} />} />
}
