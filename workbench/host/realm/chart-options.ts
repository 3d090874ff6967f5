import { exception } from './ask.js';

const leaf = null;
interface Known {
  readonly [name: string]: Known | typeof leaf;
}

const axis: Known = { title: leaf, minValue: leaf, maxValue: leaf, viewWindow: { min: leaf, max: leaf } };
const oneSeries: Known = { type: leaf, targetAxisIndex: leaf, color: leaf };

/** Options of charts that are drawn; a number in a path stands for the series or axis of that index. */
const known: Known = {
  title: leaf,
  subtitle: leaf,
  width: leaf,
  height: leaf,
  colors: leaf,
  isStacked: leaf,
  curveType: leaf,
  pointSize: leaf,
  pieHole: leaf,
  seriesType: leaf,
  legend: { position: leaf },
  backgroundColor: { fill: leaf },
  hAxis: axis,
  vAxis: axis,
  hAxes: { '#': axis },
  vAxes: { '#': axis },
  series: { '#': oneSeries },
};

/** Refuses an option that no chart of the workbench would show: in Sheets a misspelt one is silently ignored. */
export function checkChartOption(option: string, value: unknown): void {
  let here: Known | typeof leaf = known;
  for (const step of option.split('.')) here = next(here, step, option);
  checkValue(here, value, option);
}

function checkValue(here: Known | typeof leaf, value: unknown, path: string): void {
  if (here === leaf || value === null || typeof value !== 'object' || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value)) checkValue(next(here, name, `${path}.${name}`), inner, `${path}.${name}`);
}

function next(here: Known | typeof leaf, step: string, path: string): Known | typeof leaf {
  const name = /^\d+$/.test(step) ? '#' : step;
  if (here === leaf || !Object.hasOwn(here, name)) throw exception(`workbench: the chart option "${path}" is not emulated`);
  return here[name] ?? leaf;
}
