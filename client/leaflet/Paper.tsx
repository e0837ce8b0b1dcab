import type { ComponentChildren } from 'preact'
import type { Leaflet } from '../../shared/case/views/leaflet.ts'
import type { LeafletWords } from '../messages/leaflets/leafletWords.ts'
import { fullName } from '../messages/names.ts'
import { dayIn } from './languages.ts'

interface PaperProps {
  leaflet: Leaflet
  said: LeafletWords
  isLarger: boolean
}

/** What the person takes home: large letters, one matter under each heading, and plainly what is not known. */
export function Paper({ leaflet, said, isLarger }: PaperProps) {
  const { home, contact, physician, healthCentre, ward, follow, sip, today } = leaflet
  const day = (date: string, time: string | null = null) => dayIn(said.lang, date, time)
  const call = whole(contact?.phone ?? healthCentre?.phone ?? '')
  return (
    <article class={`leaflet${isLarger ? ' larger' : ''}`} lang={said.lang.slice(0, 2)} dir={said.dir}>
      <h1>{said.title}</h1>
      <p class="leaflet-name">
        <bdi>{fullName(leaflet)}</bdi>
      </p>
      <Part title={said.when.title}>
        <p>
          {home === null
            ? said.when.unknown
            : said.when[home.sureness === 'sure' ? 'sure' : 'preliminary'](day(home.day, home.time))}
        </p>
      </Part>
      <Part title={said.comes.title}>
        <Comes leaflet={leaflet} said={said} />
      </Part>
      <Part title={said.doctor.title}>
        <p>
          {physician === null ? (
            said.doctor.unknown
          ) : (
            <bdi>{[physician, healthCentre?.name].filter(Boolean).join(', ')}</bdi>
          )}
        </p>
      </Part>
      <Part title={said.contact.title}>
        <p>
          {contact === null ? (
            said.contact.unknown
          ) : (
            <>
              <b>
                <bdi>{[contact.name, contact.phone && whole(contact.phone)].filter(Boolean).join(', ')}</bdi>
              </b>
              <br />
              {said.contact.about}
            </>
          )}
        </p>
      </Part>
      <Part title={said.worse.title}>
        <ul>
          <li>
            {call === ''
              ? said.worse.dayUnknown
              : said.worse.day(contact?.name ?? healthCentre?.name ?? '', call)}
          </li>
          <li>{said.worse.evening}</li>
          <li>{said.worse.acute}</li>
          <li>{said.worse.ward(ward.name, whole(ward.phone))}</li>
        </ul>
      </Part>
      <Part title={said.medicines.title}>
        <ul>
          {said.medicines.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      {sip && (
        <Part title={said.sip.title}>
          <p>{sip.day === null ? said.sip.unknown : said.sip.known(day(sip.day, sip.time))}</p>
        </Part>
      )}
      <Part title={said.follow.title}>
        {follow.length === 0 ? (
          <p>{said.follow.none}</p>
        ) : (
          follow.map(({ name, way, on }) => (
            <p key={`${name} ${on}`}>{said.follow[way === 'call' ? 'call' : 'visit'](name, day(on))}</p>
          ))
        )}
      </Part>
      <Part title={said.own}>
        <div class="leaflet-lines" />
      </Part>
      <p class="leaflet-foot">{said.printed(day(today))}</p>
    </article>
  )
}

/** A number that no line ends in the middle of. */
const whole = (phone: string): string => phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="kept-together">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Comes({ leaflet: { comes, unknown }, said }: Pick<PaperProps, 'leaflet' | 'said'>) {
  if (comes.length + unknown.length === 0) return <p>{said.comes.none}</p>
  return (
    <ul>
      {comes.map(({ name, on }) => (
        <li key={name}>
          {on === null ? said.comes.noDay(name) : said.comes.line(name, dayIn(said.lang, on))}
        </li>
      ))}
      {unknown.length > 0 && <li>{said.comes.unknown(unknown.join(', '))}</li>}
    </ul>
  )
}
