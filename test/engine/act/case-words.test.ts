import { caseStatus, saysOurFault } from '../../../src/engine/act/case-words.js';
import { growthOfFourTimes, nearlyLinear } from '../../growth.js';

const open = ['Open', 'IN PROGRESS', 'খোলা', 'ana jira', 'En attente', 'Pendiente', 'em andamento', 'In Bearbeitung', 'लंबित', 'مفتوحة'];
const closed = ['Closed', 'resolved', 'বন্ধ', 'an rufe', 'Résolu', 'cerrado', 'Concluído', 'Erledigt', 'बंद', 'مغلق'];

it.each(open)('takes %s as open', (status) => expect(caseStatus(status)).toBe('open'));
it.each(closed)('takes %s as closed', (status) => expect(caseStatus(status)).toBe('closed'));

it('takes a word by which a longer status begins, and not one that says the opposite', () => {
  expect(caseStatus('Closed by agent 7')).toBe('closed');
  expect(caseStatus('Open - second level')).toBe('open');
  expect(caseStatus('Unresolved')).toBe('open');
  expect(caseStatus('not solved')).toBe('open');
});

it('knows nothing of other words', () => {
  for (const status of ['', 'VIP', 'news', 'purple']) expect(caseStatus(status)).toBe('unknown');
});

it.each([
  'Our fault',
  'Defective lamp',
  'LATE DELIVERY',
  'Wrong item sent',
  'Lieferverzug',
  'article cassé',
  'Producto equivocado',
  'تالف',
])('hears our fault in %s', (topic) => expect(saysOurFault(topic)).toBe(true));

it.each(['Question', 'Late payment', 'Cassette player', 'Prototype', 'Invoice', 'défaut de paiement', ''])('hears none in %s', (topic) =>
  expect(saysOurFault(topic)).toBe(false),
);

it('survives a cell of 50,000 characters', () => {
  expect(saysOurFault('wrong '.repeat(8_333))).toBe(false);
  expect(caseStatus('close '.repeat(8_333))).toBe('closed');
  const judging = (words: number) => {
    const [fault, status] = ['wrong '.repeat(words), 'close '.repeat(words)];
    return () => [saysOurFault(fault), caseStatus(status)];
  };
  expect(growthOfFourTimes(2_083, judging)).toBeLessThan(nearlyLinear);
});
