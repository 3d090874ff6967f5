import { say } from '../../engine/messages/index.js';
import { scoreMethods } from '../../engine/segments/scores/methods/index.js';
import type { MeasureName } from '../../engine/segments/scores/score-method.js';
import { thresholdRows } from '../../engine/segments/scores/threshold-rows.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import type { LoadedShop } from '../sheets/load-shop.js';
import type { ScoresView } from './reply.js';

const measures: readonly (readonly [letter: string, MeasureName])[] = [
  ['R', 'recencyDays'],
  ['F', 'frequency'],
  ['M', 'monetary'],
];

/** How the scores are made, the limits that came of it, and which of them tell less than they should. */
export function scoresView({ settings }: LoadedShop, analysis: Analysis): ScoresView {
  const { columns, rows } = thresholdRows(analysis);
  const cell = (row: (typeof rows)[number], id: string) => row[columns.findIndex((column) => column.id === id)] ?? '';
  return {
    method: settings.scores,
    bins: settings.bins,
    cuts: settings.cuts,
    methods: scoreMethods.map((method) => ({ id: method.id, label: say(method.label), help: say(method.help) })),
    measures: measures.flatMap(([letter, measure]) => {
      const own = rows.filter((row) => cell(row, 'score') === letter);
      if (own.length === 0) return [];
      const classes = own.map((row) => ({
        score: Number(cell(row, 'class')),
        rule: String(cell(row, 'rule')),
        customers: Number(cell(row, 'customers')),
      }));
      const collapsed = analysis.thresholds.collapsed.includes(measure);
      return [{ letter, measure, label: String(cell(own[0] ?? [], 'measure')), collapsed, classes }];
    }),
  };
}
