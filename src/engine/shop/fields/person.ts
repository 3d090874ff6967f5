import {
  ageBandColumn,
  ageColumn,
  buyerTypeColumn,
  consentColumn,
  contactColumn,
  influenceTierColumn,
  placeColumn,
  referralsColumn,
} from '../../on-demand.js';
import { listNumbers, listTexts } from '../list-values.js';
import { type FieldRecord, numbers } from './field-record.js';

/** Who a customer is, mostly from the customers tab, whatever its headers are called in our languages. */
export const personFields: readonly FieldRecord[] = [
  {
    ...fromTab('column-age'),
    name: 'Age',
    help: 'Whole years on the as-of date, by birth date, birth year or age.',
    make: (shop) => ageColumn(shop),
  },
  { ...fromTab('column-age'), name: 'Age band', help: 'Under 18, 18 to 24, ... 65 and over.', make: (shop) => ageBandColumn(shop) },
  {
    ...fromTab('column-city'),
    name: 'City',
    aliases: ['Town'],
    help: 'Town, as the customers tab has it.',
    make: (shop) => listTexts(shop, 'city'),
  },
  {
    ...fromTab('column-country'),
    name: 'Country',
    help: 'Country, as the customers tab has it.',
    make: (shop) => listTexts(shop, 'country'),
  },
  {
    ...fromTab('column-city'),
    name: 'Home area',
    help: 'Home town, home country, abroad or elsewhere, seen from where most customers live.',
    make: (shop) => placeColumn(shop),
  },
  {
    ...fromTab('column-occupation'),
    name: 'Occupation',
    aliases: ['Job'],
    help: 'Occupation, as the customers tab has it.',
    make: (shop) => listTexts(shop, 'occupation'),
  },
  {
    ...fromTab('column-followers'),
    name: 'Followers',
    help: 'How many people follow the customer.',
    make: (shop) => {
      const followers = listNumbers(shop, 'followers');
      return followers && numbers(followers, 'count');
    },
  },
  {
    ...fromTab('column-followers'),
    name: 'Influence tier',
    help: 'Nano from 1,000 followers, micro from 10,000, mid from 100,000, macro from 1,000,000; blank below.',
    make: (shop) => influenceTierColumn(shop),
  },
  {
    ...fromTab('column-referred-by'),
    name: 'Referrals',
    help: 'How many other customers name this one as who sent them.',
    make: (shop) => referralsColumn(shop),
  },
  {
    ...fromTab('column-consent'),
    name: 'Consent',
    help: 'Yes or no: whether the customer agreed to be written to; blank where nothing is known.',
    make: (shop) => consentColumn(shop),
  },
  {
    name: 'Reachable by',
    help: 'Email and phone, email, or phone; blank for neither.',
    make: (shop) => contactColumn(shop),
  },
  {
    name: 'Buyer type',
    help: 'Commercial or household: as the customers tab says, else by name, e-mail domain, size of orders and weekdays.',
    make: (shop) => buyerTypeColumn(shop),
  },
];

function fromTab<T extends `column-${string}`>(label: T) {
  return { needs: 'customers', needsColumn: { tab: 'customers', label } } as const;
}
