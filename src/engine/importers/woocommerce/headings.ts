/**
 * What WooCommerce's order exports write over their columns in other languages than English, by field: German, French,
 * Spanish and Portuguese, separated by bars. The plug-ins translate their labels, and translations differ by version;
 * these are written from the words that the shops' own pages use and await a real file of each language.
 */
const headings = {
  email:
    'E-Mail (Rechnung)|E-Mail-Adresse (Rechnung)|Rechnung E-Mail|E-mail (facturation)|Adresse e-mail (facturation)|Email (facturación)|Correo electrónico (facturación)|E-mail (faturamento)|E-mail (cobrança)|E-mail (faturação)',
  phone:
    'Telefon (Rechnung)|Téléphone (facturation)|Teléfono (facturación)|Telefone (faturamento)|Telefone (cobrança)|Telefone (faturação)',
  customerName:
    'Vorname (Rechnung)|Rechnung Vorname|Prénom (facturation)|Nombre (facturación)|Nome (faturamento)|Primeiro nome (faturamento)|Nome (cobrança)|Nome (faturação)',
  order:
    'Bestellnummer|Bestellung Nr.|Numéro de commande|N° de commande|Número de pedido|Número del pedido|Número do pedido|Número da encomenda',
  date: 'Bestelldatum|Datum der Bestellung|Date de commande|Date de la commande|Fecha del pedido|Fecha de pedido|Data do pedido|Data da encomenda',
  status:
    'Bestellstatus|Status der Bestellung|Statut de la commande|Statut de commande|État de la commande|Estado del pedido|Status do pedido|Estado da encomenda',
  total:
    'Gesamtbetrag der Bestellung|Bestellung Gesamtbetrag|Gesamtsumme der Bestellung|Bestellsumme|Montant total de la commande|Total de la commande|Importe total del pedido|Total del pedido|Valor total do pedido|Total do pedido|Total da encomenda',
  subtotal:
    'Zwischensumme der Bestellung|Bestellung Zwischensumme|Zwischensumme|Montant du sous-total de la commande|Sous-total de la commande|Importe del subtotal del pedido|Subtotal del pedido|Valor do subtotal do pedido|Subtotal do pedido',
  discount:
    'Warenkorb-Rabattbetrag|Rabattbetrag|Montant de la remise du panier|Montant de la remise|Importe de descuento del carrito|Descuento del carrito|Valor do desconto do carrinho|Desconto do carrinho',
  shipping:
    'Versandkosten der Bestellung|Bestellung Versandkosten|Versandkosten|Montant de la livraison|Frais de livraison|Importe de envío del pedido|Gastos de envío|Valor de envio do pedido|Valor do frete|Custo de envio',
  refund:
    'Erstattungsbetrag der Bestellung|Bestellung Erstattungsbetrag|Erstattungsbetrag|Montant du remboursement|Montant remboursé|Importe del reembolso|Importe reembolsado|Valor do reembolso|Valor reembolsado',
  tax: 'Gesamtsteuerbetrag der Bestellung|Bestellung Steuerbetrag gesamt|Gesamtsteuerbetrag|Montant total des taxes|Montant total de la taxe|Importe total de impuestos|Valor total do imposto|Valor total dos impostos',
  currency: 'Währung|Devise|Moneda|Moeda',
  product: 'Artikelname|Nom de l’article|Nombre del artículo|Nome do item|Nome do artigo',
  sku: 'Artikelnummer|UGS|REF',
  quantity:
    'Menge (- Erstattung)|Menge|Quantité (- remboursement)|Quantité|Cantidad (- reembolso)|Cantidad|Quantidade (- reembolso)|Quantidade',
  price:
    'Artikelkosten|Artikelpreis|Coût de l’article|Prix de l’article|Coste del artículo|Precio del artículo|Custo do item|Preço do item',
} as const;

/** The headings of a field in the languages that are not English. */
export function localHeadings(field: keyof typeof headings): readonly string[] {
  return headings[field].split('|');
}
