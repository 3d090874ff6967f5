import { useState } from 'preact/hooks';
import { SelectField } from '../parts/select-field.js';
import { say } from '../say.js';
import { howOften } from './how-often.js';
import { setSchedule } from './upkeep.js';
import type { Reports } from './use-reports.js';

const offeredHours = [1, 2, 4, 6, 8, 12, 24];
const usualHours = 24;

/** A refresh by the clock; only the build that asked for that permission has it. */
export function Schedule({ reports, everyHours }: { reports: Reports; everyHours: number | null }) {
  const [chosen, choose] = useState<number | null>(null);
  const isBusy = reports.call.progress !== null;
  return (
    <section class="card">
      <h2>{say('reports-schedule')}</h2>
      <p>{everyHours === null ? say('reports-schedule-off') : say('reports-schedule-on', { often: howOften(everyHours) })}</p>
      <SelectField
        id="hours"
        label={say('reports-schedule-often')}
        value={String(chosen ?? everyHours ?? usualHours)}
        options={offeredHours.map((hours) => [String(hours), howOften(hours)])}
        onChoose={(hours) => choose(Number(hours))}
      />
      <div class="buttons">
        <button
          type="button"
          class="second"
          aria-disabled={isBusy}
          onClick={() => setSchedule(reports, chosen ?? everyHours ?? usualHours)}
        >
          {say(everyHours === null ? 'reports-schedule-start' : 'reports-schedule-change')}
        </button>
        {everyHours !== null && (
          <button type="button" class="second" aria-disabled={isBusy} onClick={() => setSchedule(reports, null)}>
            {say('reports-schedule-stop')}
          </button>
        )}
      </div>
    </section>
  );
}
