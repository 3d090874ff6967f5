import { defaultActSettings } from '../../engine/act/act-settings.js';
import { countryChoices } from '../../engine/on-demand.js';
import type { Analysis } from '../../engine/shop/analysis.js';
import { costRoles } from '../../engine/table/order-costs.js';
import type { LoadedShop } from '../sheets/load-shop.js';
import type { CostsView } from './reply.js';

/** What is set about the cost of serving and about the time there is, and what of it does not matter to this shop. */
export function costsView({ settings }: LoadedShop, { lines, serviceLines }: Analysis): CostsView {
  const { costPerContact, marginRate, hourlyRate, serviceCosting, act } = settings;
  const countries = countryChoices();
  const hasTimes = serviceLines?.hasTimes ?? false;
  const hasCosts = lines.recognised.matches.some(({ role }) => costRoles.some((each) => each === role));
  return {
    bill: serviceCosting.bill ?? null,
    costPerContact,
    marginRate,
    serviceHours: serviceCosting.hoursAvailable ?? null,
    caseHours: act.hoursAvailable,
    usualCaseHours: defaultActSettings.hoursAvailable,
    spread: serviceCosting.spread ?? null,
    country: settings.country && (countries.find(({ code }) => code === settings.country?.toUpperCase())?.code ?? 'ZZ'),
    countries,
    unused: [
      ...(hasTimes && hourlyRate !== null ? (['bill'] as const) : []),
      ...(hasCosts ? (['marginRate'] as const) : []),
      ...(hasTimes ? [] : (['serviceHours'] as const)),
    ],
  };
}
