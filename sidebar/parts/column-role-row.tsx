import type { ColumnsView } from '../../src/shell/server/reply.js';
import { say } from '../say.js';

type Role = ColumnsView['roles'][number];

interface ColumnRoleRowProps {
  readonly role: Role;
  readonly view: ColumnsView;
  /** The owner's choice that was not saved yet; undefined when there is none, null when the role was left out. */
  readonly draft: string | null | undefined;
  readonly onChoose: (header: string | null) => void;
}

const shownSamples = 3;

/** One role: its name, the header that plays it, why, and three values from that column. */
export function ColumnRoleRow({ role, view, draft, onChoose }: ColumnRoleRowProps) {
  const header = draft === undefined ? role.header : draft;
  const isDraft = header !== role.header;
  const samples = isDraft ? (view.roles.find((other) => other.header === header)?.samples ?? []) : role.samples;
  const headers = [...new Set(header !== null && !view.headers.includes(header) ? [header, ...view.headers] : view.headers)];
  const id = `role-${role.id}`;
  return (
    <div class="role">
      <label for={id}>
        <span>{role.label}</span>
        {role.required && <span class="tag">{say('columns-required')}</span>}
        {!isDraft && role.confidence === 'likely' && <span class="tag">{say('columns-likely')}</span>}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={indexOf(headers, header)}
        onChange={(event) => onChoose(headers[Number(event.currentTarget.value)] ?? null)}
      >
        <option value="none">{say('columns-none')}</option>
        {headers.map((name, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class="quiet" dir="auto">
        {isDraft ? say(header === null ? 'columns-left-out' : 'columns-chosen') : reasonOf(role, view)}
      </p>
      {header !== null && samples.length > 0 && <Samples samples={samples.slice(0, shownSamples)} />}
    </div>
  );
}

/** A needed column that nothing tells is a question; so is one that is only likely. */
function reasonOf({ required, header, confidence, reason }: Role, { problem }: ColumnsView): string {
  if (header === null) return required && problem ? say('columns-which') : reason;
  return confidence === 'likely' ? `${reason} ${say('columns-is-that-right')}` : reason;
}

/** Options are told apart by number: two headers may differ only in what a form would strip. */
function indexOf(headers: readonly string[], header: string | null): string {
  return header === null ? 'none' : String(headers.indexOf(header));
}

function Samples({ samples }: { samples: readonly string[] }) {
  return (
    <ul class="samples" aria-label={say('columns-samples')}>
      {[...new Set(samples)].map((sample) => (
        <li key={sample}>
          <bdi>{sample}</bdi>
        </li>
      ))}
    </ul>
  );
}
