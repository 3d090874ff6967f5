import type { HeaderLanguage } from '../header-language.js';

/** Spanish headers. */
export const spanish: HeaderLanguage = {
  code: 'es',
  people: {
    ids:
      'id de cliente, id del cliente, id cliente, número de cliente, n.º de cliente, n° de cliente, nº de cliente, nº cliente, ' +
      'no de cliente, num cliente, código de cliente, código del cliente, cód cliente, código cliente, identificador de cliente, ' +
      'número de socio, id de usuario, id del comprador, número de cuenta',
    plainId: 'identificador',
    customers: 'cliente, clientes, clienta',
    emails:
      'correo electrónico del cliente, correo del cliente, e-mail del cliente, dirección de correo electrónico, dirección de correo, ' +
      'correo electrónico, correo-e, correo, e-mail, mail',
    names:
      'nombre del cliente, nombre de cliente, nombre cliente, nombre completo, nombre y apellidos, nombre, comprador, compradora, socio, razón social, empresa, compañía',
    phones: 'teléfono, número de teléfono, nº de teléfono, tel, teléfono móvil, móvil, celular, número de celular',
  },
  tabs: {
    orders: {
      date: {
        synonyms:
          'fecha de pedido, fecha del pedido, fecha pedido, fecha de la orden, fecha de orden, fecha de venta, fecha de la venta, ' +
          'fecha venta, fecha de compra, fecha de la compra, fecha compra, fecha de factura, fecha de la factura, fecha factura, ' +
          'fecha de emisión, fecha de transacción, fecha de la transacción, fecha, fecha y hora, fecha/hora, creado el, ' +
          'fecha de creación, fecha de pago, pagado el',
        weak: 'día, hora, cuándo, fecha de envío, fecha de entrega',
      },
      order: {
        synonyms:
          'número de pedido, n.º de pedido, n° de pedido, nº de pedido, nº pedido, no de pedido, num pedido, id de pedido, ' +
          'id del pedido, id pedido, código de pedido, referencia del pedido, pedido, número de orden, nº de orden, id de orden, ' +
          'orden, orden de compra, número de factura, nº de factura, nº factura, factura, número de recibo, recibo, ' +
          'número de ticket, nº de ticket, id de transacción, id transacción, número de venta, id de venta, folio',
        weak: 'ticket, referencia, boleta, transacción',
      },
      amount: {
        synonyms:
          'ventas netas, venta neta, importe neto, monto neto, total neto, base imponible, importe de línea, total de línea, ' +
          'total línea, subtotal, ventas, importe de venta, importe de la venta, monto de venta, importe, monto, ' +
          'importe del pedido, monto del pedido, facturación, total, importe total, monto total, precio total, valor total, ' +
          'total del pedido, total pedido, total venta, total de la venta, total factura, total general, total pagado, ' +
          'importe pagado, monto pagado, total con iva, importe bruto, monto bruto, total bruto, ventas brutas',
        weak: 'valor, ingreso, ingresos, gasto, gastado, pagado, neto, venta',
      },
      quantity: {
        synonyms:
          'cantidad, cantidades, cant, cantidad vendida, cantidad pedida, unidades, uds, unidades vendidas, número de artículos, nº de artículos, artículos vendidos, piezas',
      },
      unitPrice: {
        synonyms:
          'precio unitario, precio por unidad, precio unidad, precio unit, p. unitario, p.u., precio de venta, precio venta, precio del artículo, precio, valor unitario',
      },
      unitCost: {
        synonyms: 'costo unitario, coste unitario, costo por unidad, coste por unidad, precio de compra, precio de costo, precio de coste',
      },
      lineCost: {
        synonyms: 'costo total, coste total, costo de ventas, coste de ventas, costo de la mercancía, coste de la mercancía',
        weak: 'costo, coste, costos, costes',
      },
      marginShare: { synonyms: 'margen %, porcentaje de margen, tasa de margen' },
      profit: { synonyms: 'ganancia, ganancias, utilidad, utilidad bruta, beneficio, beneficio bruto, margen bruto', weak: 'margen' },
      discount: {
        synonyms:
          'importe del descuento, importe descuento, monto del descuento, monto de descuento, descuento total, descuento, descuentos, dto, rebaja, descuento %, % descuento, porcentaje de descuento',
      },
      refund: {
        synonyms: 'importe reembolsado, monto reembolsado, importe del reembolso, reembolso, reembolsos, reembolsado',
        weak: 'devolución, devoluciones',
      },
      shipping: { synonyms: 'gastos de envío, costo de envío, coste de envío, cargo de envío, envío, flete, portes' },
      tax: { synonyms: 'iva, importe iva, impuesto, impuestos, importe de impuestos, igv, itbis' },
      fulfilment: { synonyms: 'envío pagado, costo logístico, coste logístico' },
      packaging: { synonyms: 'embalaje, costo de embalaje, coste de embalaje, empaque' },
      returnCost: { synonyms: 'costo de devolución, coste de devolución' },
      fees: { synonyms: 'comisión, comisiones, tasa, tasas, cargo, cargos, comisión de pago' },
      product: {
        synonyms:
          'nombre del producto, nombre de producto, nombre producto, producto, productos, artículo, artículos, ' +
          'nombre del artículo, descripción, descripción del producto, descripción del artículo, concepto',
      },
      sku: {
        synonyms:
          'código de producto, código producto, código de artículo, código artículo, referencia de producto, id de producto, id producto, sku',
      },
      category: {
        synonyms:
          'categoría, categorías, categoría de producto, categoría del producto, familia, familia de producto, tipo de producto, departamento, género, rubro',
      },
      brand: { synonyms: 'marca, fabricante, proveedor' },
      channel: { synonyms: 'canal, canal de venta, canal de ventas' },
      rowType: {
        synonyms:
          'tipo de transacción, tipo de operación, tipo de movimiento, tipo de evento, tipo de venta, tipo de pedido, tipo de documento, tipo',
      },
      status: {
        synonyms:
          'estado del pago, estado de pago, estado del pedido, estado de pedido, estado pedido, estado de la orden, estado, estatus',
      },
      occasion: { synonyms: 'ocasión, evento, motivo de compra, fiesta' },
      source: { synonyms: 'campaña, nombre de la campaña, fuente, origen, procedencia' },
      currency: { synonyms: 'moneda, divisa, código de moneda' },
      artist: { synonyms: 'artista, grupo, banda, intérprete, compositor' },
      condition: { synonyms: 'condición, estado del producto, estado del artículo' },
    },
    customers: {
      consent: { synonyms: 'consentimiento, acepta publicidad, boletín, suscrito, newsletter' },
      birthYear: { synonyms: 'año de nacimiento' },
      birthDate: { synonyms: 'fecha de nacimiento, nacimiento, cumpleaños' },
      age: { synonyms: 'edad' },
      city: { synonyms: 'ciudad, población, localidad, municipio' },
      country: { synonyms: 'país' },
      occupation: { synonyms: 'profesión, ocupación, trabajo, empleo, oficio' },
      buyerType: { synonyms: 'tipo de cliente, clase de cliente' },
      followers: { synonyms: 'seguidores, número de seguidores, followers' },
      referredBy: { synonyms: 'recomendado por, referido por, enviado por' },
    },
    service: {
      date: {
        synonyms:
          'abierto el, fecha de apertura, fecha del ticket, fecha de llamada, fecha de la llamada, fecha de visita, fecha, fecha y hora, creado el, fecha de creación',
        weak: 'día, hora',
      },
      closed: { synonyms: 'cerrado el, fecha de cierre, resuelto el, fin, hora de fin' },
      seconds: { synonyms: 'segundos, duración (segundos), duración (s), duración en segundos', words: 'segundos, seg' },
      minutes: {
        synonyms: 'minutos, duración (minutos), duración (min), duración en minutos, tiempo (min), minutos de servicio',
        words: 'minutos, min',
      },
      hours: { synonyms: 'horas, duración (horas), duración (h), duración en horas, tiempo (h), horas de servicio', words: 'horas' },
      effort: { synonyms: 'esfuerzo, puntuación de esfuerzo, esfuerzo del cliente, dificultad' },
      directCost: {
        synonyms: 'costo directo, coste directo, costo del servicio, coste del servicio, gasto, gastos, costo, coste, costos, costes',
      },
      ticket: {
        synonyms:
          'número de ticket, nº de ticket, id de ticket, id del ticket, ticket, caso, número de caso, nº de caso, llamada, id de llamada, incidencia',
      },
      channel: { synonyms: 'canal, canal de contacto, medio de contacto' },
      status: { synonyms: 'estado, estado del ticket, estatus' },
      category: { synonyms: 'tema, asunto, motivo, categoría, razón' },
    },
  },
};
