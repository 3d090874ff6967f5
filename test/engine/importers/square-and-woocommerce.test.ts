import { findExport } from '../../../src/engine/importers/index.js';
import { rowKind } from '../../../src/engine/table/order-lines.js';
import { sayIssue } from '../table/say-issue.js';
import { counts, fixture, issueCounts, read, refusal, tab, totals, units } from './read-export.js';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('Square’s items', () => {
  it('are sales by transaction; a refund row lowers them', () => {
    const { lines, issues } = read(fixture('square-items.csv'));
    // Gross 25.00 + 1,045.00 + 4.25 + 11.00, off 2.50; 11.25 came back.
    expect(totals(lines)).toEqual({ grossSales: 1085.25, discounts: 2.5, refunds: 11.25, netSales: 1071.5, shipping: null, units: 3.5 });
    expect(counts(lines)).toEqual({ rows: 5, orders: 4, customers: 2, rowsWithoutCustomer: 1 });
    expect(lines.customerNames).toEqual(['Ada Quill', 'Ben Marsh']);
    expect(issues).toEqual([]);
  });

  it('have a refund row that is no order of its own', () => {
    const { lines } = read(fixture('square-items.csv'));
    expect([...lines.meaning!.kind]).toEqual([rowKind.sale, rowKind.sale, rowKind.sale, rowKind.returned, rowKind.sale]);
  });

  it('of Australia have other columns, and the day first', () => {
    const { lines } = read(fixture('square-items-au.csv'));
    expect(totals(lines)).toMatchObject({ netSales: 14.54, discounts: 0.7, refunds: 0 });
    expect([...lines.day]).toEqual([day('2026-03-15'), day('2026-03-16')]);
  });

  it('ask about dates that can be read both ways', () => {
    const unclear = tab('Date | Item | Qty | Gross Sales | Net Sales | Transaction ID', '03/05/2026 | Tea | 1 | $5.00 | $5.00 | T1');
    expect(refusal(unclear)).toMatch(/can be read both as day\/month and as month\/day, such as “03\/05\/2026” in A2/);
  });

  it('never take a blank amount for zero', () => {
    const { lines, issues } = read(
      tab(
        'Date | Item | Qty | Gross Sales | Net Sales | Transaction ID',
        '2026-03-05 | Tea | 1 | 5.00 | 5.00 | T1',
        '2026-03-05 | Tea | 1 | | | T2',
      ),
    );
    expect([...lines.state]).toEqual([0, 2]);
    expect(issues.map(sayIssue)).toEqual(['Orders E3 has no amount; fill it in, until then every row of its order is left out.']);
  });
});

describe('WooCommerce', () => {
  it('a row an order: totals without tax, fees with the shipping, refunds from the items first', () => {
    const { lines, issues } = read(fixture('woocommerce-orders.csv'));
    expect(totals(lines)).toEqual({ grossSales: 125, discounts: 5, refunds: 40, netSales: 80, shipping: 7.5, units: null });
    expect(counts(lines)).toEqual({ rows: 4, orders: 4, customers: 2, rowsWithoutCustomer: 1 });
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 1 });
    expect(lines.currency).toBe('EUR');
  });

  it('a row an item: what is true of the order counts once', () => {
    const { lines, issues } = read(fixture('woocommerce-items.csv'));
    expect(totals(lines)).toEqual({ grossSales: 95, discounts: 5, refunds: 10, netSales: 80, shipping: 11, units: 5 });
    expect(units(lines.netSales).slice(0, 4)).toEqual([40, 10, 7.5, 22.5]);
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 1 });
  });

  it('knows the headings of the other export plug-in', () => {
    const { lines } = read(
      tab(
        'Order Number | Order Status | Order Date | Email (Billing) | First Name (Billing) | Cart Discount Amount | Order Subtotal Amount | Order Shipping Amount | Order Refund Amount | Order Total Amount | Order Total Tax Amount | Item Name | Quantity (- Refund) | Item Cost',
        '77 | Completed | 2026-02-01 10:00 | a@b.c | Ada | 0 | 30 | 5 | 0 | 41.65 | 6.65 | Tea | 1 | 10',
        '77 | Completed | 2026-02-01 10:00 | a@b.c | Ada | 0 | 30 | 5 | 0 | 41.65 | 6.65 | Pot | 1 | 20',
      ),
    );
    expect(totals(lines)).toMatchObject({ grossSales: 30, netSales: 30, shipping: 5, units: 2 });
  });

  const headers = 'order_id | order_date | status | order_total | order_currency | customer_id | billing_email | billing_phone';
  const whoBought = (...rows: string[]) => {
    const { customer } = read(
      tab(headers, ...rows.map((row, index) => `${index + 1} | 2026-02-0${index + 1} | completed | 10 | EUR | ${row}`)),
    ).lines;
    return [...customer.codes].map((code) => customer.labels[code] ?? null);
  };

  it('an account is one customer under any address, and under none', () => {
    expect(whoBought('7 | ada@example.com |', '7 | ada@work.example |', '7 | |', '8 | ben@example.com |')).toEqual([
      'ada@example.com',
      'ada@example.com',
      'ada@example.com',
      'ben@example.com',
    ]);
  });

  it('guests, who have the account number 0, are told apart by address, else by phone', () => {
    expect(
      whoBought('0 | cy@example.com | +44 20 7946 0958', '0 | dee@example.com |', '0 | | 020 7946 0958', '7 | Dee@Example.com |', '0 | |'),
    ).toEqual(['cy@example.com', 'dee@example.com', 'cy@example.com', 'dee@example.com', null]);
  });

  it('without addresses the account number is the customer’s id', () => {
    const { customer } = read(
      tab(
        'order_id | order_date | status | order_total | order_currency | customer_user | cart_discount',
        '1 | 2026-02-01 | completed | 10 | EUR | 7 | 0',
        '2 | 2026-02-02 | completed | 10 | EUR | 0 | 0',
        '3 | 2026-02-03 | completed | 10 | EUR | 0 | 0',
      ),
    ).lines;
    expect([customer.labels[customer.codes[0]!], customer.codes[1], customer.codes[2]]).toEqual(['7', -1, -1]);
  });

  // Made up from the words that shops use; no real file of these languages was at hand.
  test.each([
    [
      'German',
      'Bestellnummer | Bestellstatus | Bestelldatum | E-Mail (Rechnung) | Vorname (Rechnung) | Warenkorb-Rabattbetrag | Bestellung Zwischensumme | Versandkosten | Erstattungsbetrag | Bestellung Gesamtbetrag | Gesamtsteuerbetrag | Artikelnummer | Artikelname | Menge | Artikelkosten',
      ['Abgeschlossen', 'Storniert', 'In Wartestellung'],
    ],
    [
      'French',
      'Numéro de commande | Statut de la commande | Date de commande | E-mail (facturation) | Prénom (facturation) | Montant de la remise du panier | Sous-total de la commande | Montant de la livraison | Montant du remboursement | Montant total de la commande | Montant total des taxes | UGS | Nom de l’article | Quantité (- remboursement) | Coût de l’article',
      ['Terminée', 'Annulée', 'En attente'],
    ],
    [
      'Spanish',
      'Número de pedido | Estado del pedido | Fecha del pedido | Correo electrónico (facturación) | Nombre (facturación) | Descuento del carrito | Subtotal del pedido | Gastos de envío | Importe reembolsado | Total del pedido | Importe total de impuestos | SKU | Nombre del artículo | Cantidad | Coste del artículo',
      ['Completado', 'Cancelado', 'En espera'],
    ],
    [
      'Portuguese',
      'Número do pedido | Status do pedido | Data do pedido | E-mail (faturamento) | Nome (faturamento) | Desconto do carrinho | Subtotal do pedido | Custo de envio | Valor reembolsado | Total do pedido | Valor total do imposto | SKU | Nome do item | Quantidade | Custo do item',
      ['Concluído', 'Cancelado', 'Aguardando'],
    ],
  ])('with %s headings and statuses counts an order’s total once', (_, headings, [done, cancelled, waiting]) => {
    const { lines, issues } = read(
      tab(
        headings,
        `77 | ${done} | 2026-02-01 10:00 | a@b.example | Ada | 0 | 30 | 5 | 12,00 | 41,65 | 6,65 | T1 | Tea | 1 | 10`,
        `77 | ${done} | 2026-02-01 10:00 | a@b.example | Ada | 0 | 30 | 5 | 12,00 | 41,65 | 6,65 | P1 | Pot | 1 | 20`,
        `78 | ${cancelled} | 2026-02-03 10:00 | c@b.example | Cy | 0 | 10 | 0 | 0 | 10 | 0 | T1 | Tea | 1 | 10`,
        `79 | ${waiting} | 2026-02-04 10:00 | c@b.example | Cy | 0 | 10 | 0 | 0 | 10 | 0 | T1 | Tea | 1 | 10`,
      ),
    );
    // 41.65 holds 6.65 of tax; of the 12.00 paid back, 12 × 35 ÷ 41.65 = 10.084 are no tax.
    expect(totals(lines)).toEqual({ grossSales: 30, discounts: 0, refunds: 10.084, netSales: 19.916, shipping: 5, units: 2 });
    expect(counts(lines)).toEqual({ rows: 2, orders: 1, customers: 1, rowsWithoutCustomer: 0 });
    expect(issueCounts(issues)).toEqual({ 'status-not-counted': 2 });
  });

  it('is not what a sheet of the owner’s own is, whatever language it is in', () => {
    expect(
      findExport(
        tab('Bestellnummer | Bestelldatum | Kunde | E-Mail | Status | Gesamtbetrag', '1 | 2026-02-01 | Ada | a@b.example | bezahlt | 10'),
      ),
    ).toBeNull();
  });
});
