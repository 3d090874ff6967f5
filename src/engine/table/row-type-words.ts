/**
 * What a column such as `Type` may say of a row. English first, then Bengali, Hausa, French, Spanish, Portuguese, German,
 * Hindi, Arabic, Hebrew, Italian and Dutch; those other than English await native readers. Separated by commas; case,
 * accents and punctuation do not count. Words that mean a payment to one shop and a credit to another (`credit`, `abono`)
 * are left out, so that they are asked about.
 */
export const rowTypeWords = {
  /** Something was sold. */
  sale: [
    'sale, sales, sold, order, orders, purchase, charge, sales receipt, sales order, sales invoice, cash sale, credit sale, online sale, new order',
    'বিক্রয়, বিক্রি, অর্ডার, ক্রয়',
    'sayarwa, siyarwa, ciniki, oda, sayayya',
    'vente, ventes, commande, commandes, achat, achats',
    'venta, ventas, pedido, pedidos, compra, compras',
    'venda, vendas, encomenda, encomendas',
    'Verkauf, Verkäufe, Bestellung, Bestellungen, Kauf, Auftrag',
    'बिक्री, विक्रय, ऑर्डर, खरीद, ख़रीद',
    'بيع, مبيعات, طلب, طلبية, شراء, عملية بيع',
    'מכירה, מכירות, הזמנה, הזמנות, רכישה, קנייה',
    'vendita, vendite, ordine, ordini, acquisto, acquisti',
    'verkoop, verkopen, bestelling, bestellingen, aankoop',
  ],
  /** A bill: money that is owed. Beside bills, a payment is no second sale. */
  invoice: [
    'invoice, invoices, bill',
    'চালান',
    'daftari',
    'facture, factures',
    'factura, facturas',
    'fatura, faturas, nota fiscal',
    'Rechnung, Rechnungen',
    'चालान, बीजक',
    'فاتورة, فواتير',
    'חשבונית, חשבונית מס',
    'fattura, fatture',
    'factuur, facturen',
  ],
  /** Money came in: a sale, unless bills stand in the same column. */
  payment: [
    'payment, payments',
    'পেমেন্ট',
    'biya',
    'paiement, paiements',
    'pago, pagos',
    'pagamento, pagamentos',
    'Zahlung, Zahlungen',
    'भुगतान',
    'دفع, دفعة',
    'תשלום, תשלומים',
    'pagamenti',
    'betaling, betalingen',
  ],
  /** Money or goods went back. */
  refund: [
    'refund, refunds, refunded, partial refund, full refund, customer refund, refund receipt, payment refund, return, returns, returned, sales return',
    'sales returns, sale return, customer return, return refund, credit note, credit notes, credit memo, credit memos, chargeback, money back',
    'ফেরত, রিফান্ড, মূল্য ফেরত, টাকা ফেরত, পণ্য ফেরত, বিক্রয় ফেরত, ক্রেডিট নোট',
    'mayarwa, maido, mayar da kuɗi, maido da kuɗi, mayar da kaya, an mayar, an mayar da kuɗi',
    'remboursement, remboursements, remboursé, retour, retours, retour client, avoir, avoirs, facture d’avoir, note de crédit',
    'reembolso, reembolsos, devolución, devoluciones, nota de crédito, notas de crédito, factura de abono, factura rectificativa',
    'devolução, devoluções, estorno, estornos',
    'Erstattung, Erstattungen, Rückerstattung, Retoure, Retouren, Rückgabe, Rücksendung, Rückzahlung, Gutschrift, Gutschriften, Rechnungskorrektur',
    'वापसी, रिफंड, रिफ़ंड, धनवापसी, माल वापसी, बिक्री वापसी, क्रेडिट नोट',
    'استرداد, استرجاع, مرتجع, مرتجعات, إرجاع, ارجاع, رد المبلغ, مردودات المبيعات, إشعار دائن',
    'זיכוי, זיכויים, החזר, החזרים, החזר כספי, החזרה, חשבונית זיכוי, הודעת זיכוי',
    'rimborso, rimborsi, reso, resi, nota di credito, note di credito',
    'terugbetaling, terugbetalingen, retouren, retourzending, creditnota, creditfactuur',
  ],
} as const;
