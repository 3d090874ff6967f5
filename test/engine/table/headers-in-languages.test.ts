import { guessRole, recogniseTab } from '../../../src/engine/table/recognise-tab.js';
import type { TabRole } from '../../../src/engine/table/roles.js';
import { sayIssue } from './say-issue.js';

/** What each header of a tab is taken for, in the order of the tab. */
function rolesOf(headers: readonly string[], role: TabRole = 'orders'): Record<string, string> {
  const result = recogniseTab({ tab: 'Orders', cells: [headers] }, role);
  if (!result.ok) throw new Error(sayIssue(result.issue));
  return Object.fromEntries(
    headers.map((header, column) => [header, result.value.matches.find((match) => match.column === column)?.role ?? '-']),
  );
}

const sameInAll = ['order', 'date', 'customer', 'product', 'quantity', 'unitPrice', 'amount', 'discount', 'status'];

test.each([
  ['English', 'Order number, Order date, Customer, Item, Quantity, Unit price, Total, Discount, Status'],
  ['Bengali', 'অর্ডার নম্বর, অর্ডারের তারিখ, গ্রাহকের নাম, পণ্য, পরিমাণ, একক মূল্য, মোট, ছাড়, অবস্থা'],
  ['Hausa', 'Lambar oda, Kwanan wata, Abokin ciniki, Kaya, Adadi, Farashin guda, Jimla, Rangwame, Matsayi'],
  ['French', 'N° de commande, Date de commande, Client, Désignation, Qté, Prix unitaire, Total TTC, Remise, Statut'],
  ['Spanish', 'Nº de pedido, Fecha del pedido, Cliente, Artículo, Cantidad, Precio unitario, Importe, Descuento, Estado'],
  ['Portuguese', 'Nº do pedido, Data do pedido, Cliente, Produto, Qtde, Preço unitário, Valor total, Desconto, Situação'],
  ['German', 'Bestell-Nr., Bestelldatum, Kunde, Artikel, Menge, Einzelpreis, Gesamtbetrag, Rabatt, Status'],
  ['Hindi', 'ऑर्डर नंबर, दिनांक, ग्राहक का नाम, उत्पाद, मात्रा, इकाई मूल्य, कुल राशि, छूट, स्थिति'],
  ['Hebrew', 'מספר הזמנה, תאריך הזמנה, שם הלקוח, מוצר, כמות, מחיר ליחידה, סה״כ, הנחה, סטטוס'],
  ['Arabic', 'رقم الطلب, تاريخ الطلب, اسم العميل, المنتج, الكمية, سعر الوحدة, الإجمالي, الخصم, الحالة'],
])('the columns of a %s ledger are known by their headers', (_, headers) => {
  expect(Object.values(rolesOf(headers.split(', ')))).toEqual(sameInAll);
});

test('accents, hooks, hamza, nukta and vowel signs may be left out, and umlauts written as two letters', () => {
  expect(Object.values(rolesOf(['Periode', 'date', 'client', 'quantite', 'montant']))).toEqual([
    '-',
    'date',
    'customer',
    'quantity',
    'amount',
  ]);
  expect(Object.values(rolesOf(['Kwanan wata', 'Kwastoma', 'Kudi', 'Nau’in kaya']))).toEqual(['date', 'customer', 'amount', 'category']);
  expect(Object.values(rolesOf(['التاريخ', 'العميل', 'الاجمالى', 'الكميه']))).toEqual(['date', 'customer', 'amount', 'quantity']);
  expect(Object.values(rolesOf(['दिनांक', 'ग्राहक', 'राशि', 'मुनाफा']))).toEqual(['date', 'customer', 'amount', 'profit']);
  expect(Object.values(rolesOf(['Datum', 'Kunde', 'Stueckpreis', 'Menge']))).toEqual(['date', 'customer', 'unitPrice', 'quantity']);
});

test('marks of writing direction, vowel points and either kind of quotation mark change nothing in Hebrew', () => {
  const headers = ["\u200fמס' הזמנה\u200f", '\u202bתַּאֲרִיךְ\u202c', 'לקוח', 'סה"כ', 'סוג עסקה'];
  const tab = { tab: 'Orders', cells: [headers, ['1', '2026-01-05', 'דנה', 50, 'מכירה'], ['2', '2026-01-06', 'דנה', 5, 'זיכוי']] };
  const result = recogniseTab(tab, 'orders');
  const roles = result.ok ? headers.map((_, column) => result.value.matches.find((match) => match.column === column)?.role) : [];
  expect(roles).toEqual(['order', 'date', 'customer', 'amount', 'rowType']);
});

test('a word of the tab’s own language goes before the same word in English', () => {
  // In an English tab `Client` names the customer as well as `Client ID` would, but here the number is in French.
  expect(rolesOf(['Date', 'Client', 'N° client', 'Total TTC', 'Total HT'])).toEqual({
    Date: 'date',
    Client: 'customerName',
    'N° client': 'customer',
    'Total TTC': '-',
    'Total HT': 'amount',
  });
});

test('a word of the tab’s own language goes before a word of another', () => {
  // CA is turnover in French, and a state of the USA.
  expect(rolesOf(['Customer', 'Date', 'Gross', 'CA'])).toMatchObject({ Gross: 'amount', CA: '-' });
  expect(rolesOf(['Client', 'Date de commande', 'Gross', 'CA'])).toMatchObject({ Gross: '-', CA: 'amount' });
});

test('a currency in the header changes nothing', () => {
  expect(rolesOf(['Datum', 'Kunde', 'Betrag in EUR'])).toMatchObject({ 'Betrag in EUR': 'amount' });
  expect(rolesOf(['Date', 'Client', 'Montant (FCFA)'])).toMatchObject({ 'Montant (FCFA)': 'amount' });
  expect(rolesOf(['তারিখ', 'গ্রাহক', 'মোট (৳)'])).toMatchObject({ 'মোট (৳)': 'amount' });
});

test.each([
  ['Ticketnummer, Kunde, Eröffnet am, Dauer (min), Kanal', 'minutes'],
  ['N° de ticket, Client, Ouvert le, Durée (s), Canal', 'seconds'],
  ['টিকিট নম্বর, গ্রাহক, তারিখ, মিনিট, মাধ্যম', 'minutes'],
  ['מספר פנייה, לקוח, תאריך, משך בדקות, ערוץ', 'minutes'],
  ['رقم التذكرة, العميل, التاريخ, المدة بالدقائق, القناة', 'minutes'],
])('a service log is one in any language: %s', (headers, time) => {
  expect(Object.values(rolesOf(headers.split(', '), 'service'))).toEqual(['ticket', 'customer', 'date', time, 'channel']);
  expect(guessRole({ tab: 'x', cells: [headers.split(', ')] })?.role).toBe('service');
});

test('a list of customers is one in any language', () => {
  expect(rolesOf(['Kundennummer', 'Name', 'E-Mail', 'Telefon', 'Ort'], 'customers')).toEqual({
    Kundennummer: 'customer',
    Name: 'customerName',
    'E-Mail': 'email',
    Telefon: 'phone',
    Ort: 'city',
  });
  expect(guessRole({ tab: 'x', cells: [['آيدي', 'اسم العميل', 'البريد الإلكتروني', 'المدينة']] })?.role).toBe('customers');
});
