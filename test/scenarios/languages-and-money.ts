import { call, type Scenario } from './scenario.js';
import { cornerOrders, simpleRules, without } from './shops.js';

const rules: Scenario['tabs'] = { Segments: simpleRules };
const run = [call('tagAndReport')];

/** Languages, scripts and currencies. */
export const languagesAndMoney: readonly Scenario[] = [
  {
    id: 'german',
    says: 'German headers, decimal commas and points for thousands, as text.',
    locale: 'de_DE',
    tabs: {
      Bestellungen: [
        ['Bestellnummer', 'Datum', 'Kunde', 'Kategorie', 'Umsatz', 'Kosten'],
        ['1', '05.01.2026', 'Müller', 'Garten', '1.024,50 €', '613,00 €'],
        ['2', '19.01.2026', 'Groß & Söhne', 'Holz', '520,00 €', '410,00 €'],
        ['3', '31.01.2026', 'Müller', 'Garten', '9,75 €', '3,30 €'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'bengali',
    says: 'Bengali headers and digits.',
    tabs: {
      বিক্রয়: [
        ['অর্ডার নম্বর', 'তারিখ', 'ক্রেতা', 'মোট'],
        ['১', '2026-01-05', 'রিনা', '৳ ১,২৩৪.৫০'],
        ['২', '2026-01-19', 'করিম', '৳ ৪৫০.০০'],
        ['৩', '2026-02-02', 'রিনা', '৳ ৯৯.২৫'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'arabic-right-to-left',
    says: 'Arabic from right to left, with Arabic digits.',
    tabs: {
      الطلبات: [
        ['رقم الطلب', 'التاريخ', 'العميل', 'المبلغ'],
        ['١', '2026-01-05', 'ليلى', '١٢٣٫٥٠'],
        ['٢', '2026-01-19', 'سامي', '٩٩٫٠٠'],
        ['٣', '2026-02-02', 'ليلى', '٤٥٫٢٥'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'hebrew-right-to-left',
    says: 'Hebrew from right to left.',
    tabs: {
      הזמנות: [
        ['מספר הזמנה', 'תאריך', 'לקוח', 'סכום'],
        ['1', '2026-01-05', 'נועה', 120.5],
        ['2', '2026-01-19', 'דוד', 80],
        ['3', '2026-02-02', 'נועה', 45],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'hausa',
    says: 'Hausa headers and naira.',
    tabs: {
      Sayarwa: [
        ['Kwanan wata', 'Abokin ciniki', 'Jimla'],
        ['2026-01-05', 'Amina', '₦5,000'],
        ['2026-01-19', 'Sani', '₦12,500.50'],
        ['2026-02-02', 'Amina', '₦750'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'french',
    says: 'French headers and narrow spaces for thousands.',
    locale: 'fr_FR',
    tabs: {
      Commandes: [
        ['N° de commande', 'Date', 'Client', 'Montant'],
        ['1', '05/01/2026', 'Chloé', '1\u202f024,50 €'],
        ['2', '19/01/2026', 'Rémi', '80,00 €'],
        ['3', '28/02/2026', 'Chloé', '9,75 €'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'spanish',
    says: 'Spanish headers.',
    tabs: {
      Pedidos: [
        ['Pedido', 'Fecha', 'Cliente', 'Categoría', 'Importe'],
        ['1', '2026-01-05', 'Lucía', 'Jardín', 24.5],
        ['2', '2026-01-19', 'Peña e Hijos', 'Madera', 520],
        ['3', '2026-02-02', 'Lucía', 'Jardín', 9.75],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'yen',
    says: 'A currency without decimals.',
    tabs: {
      Orders: [
        ['Order', 'Date', 'Customer', 'Sales', 'Currency'],
        ['1', '2026-01-05', 'Aoi', 12400, 'JPY'],
        ['2', '2026-01-19', 'Ren', 980, 'JPY'],
        ['3', '2026-02-02', 'Aoi', 5500, 'JPY'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'dinar-three-decimals',
    says: 'A currency with three decimals.',
    tabs: {
      Orders: [
        ['Order', 'Date', 'Customer', 'Sales', 'Currency'],
        ['1', '2026-01-05', 'Dana', 12.345, 'KWD'],
        ['2', '2026-01-19', 'Omar', 0.75, 'KWD'],
        ['3', '2026-02-02', 'Dana', 100.005, 'KWD'],
      ],
      ...rules,
    },
    steps: run,
  },
  {
    id: 'no-cost',
    says: 'Without costs nothing is said about margins.',
    tabs: { Orders: without(cornerOrders, 'Cost'), ...rules },
    steps: run,
  },
  {
    id: 'no-category-no-channel-no-product',
    says: 'A customer, a date and an amount are enough; only the pivot by month can be made.',
    tabs: { Orders: without(cornerOrders, 'Cost', 'Category', 'Channel', 'Product', 'Quantity'), ...rules },
    steps: run,
  },
];
