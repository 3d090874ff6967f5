import type { HeaderLanguage } from '../header-language.js';

/** English headers. */
export const english: HeaderLanguage = {
  code: 'en',
  people: {
    ids:
      'customer id, customer number, customer no, customer code, customer ref, customer reference, customer key, cust id, client id, ' +
      'client number, client no, client code, account id, account number, account no, member id, member number, buyer id, buyer user id, ' +
      'user id, shopper id, contact id, guest id, patron id, customer #, client #',
    plainId: 'id',
    customers: 'customer, customers, client, clients',
    emails:
      'customer email, customer email address, client email, buyer email, billing email, email address, email, e-mail, e-mail address, mail',
    names:
      'customer name, client name, buyer name, full name, contact name, member name, account name, billing name, name, buyer, shopper, ' +
      'member, patron, guest, account, company name, business name, company, bill to, sold to',
    phones:
      'phone, phone number, mobile, mobile number, mobile phone, telephone, tel, cell, cell phone, whatsapp, customer phone, billing phone, ' +
      'contact number',
  },
  tabs: {
    orders: {
      customer: { synonyms: '', weak: 'cust, user' },
      date: {
        synonyms:
          'order date, date of order, ordered on, ordered at, order datetime, order time, invoice date, bill date, purchase date, date of purchase, ' +
          'purchased on, purchased at, sale date, sales date, date of sale, transaction date, transaction datetime, date, datetime, ' +
          'date time, created at, created, created date, date created, timestamp, paid at, paid date, date paid, payment date, ' +
          'receipt date, sold on',
        weak: 'day, when, time, ship date, shipped date, date shipped, delivery date, delivered on',
      },
      order: {
        synonyms:
          'order id, order number, order no, order nr, order #, order ref, order reference, order code, order, invoice id, ' +
          'invoice number, invoice no, invoice #, invoice, receipt id, receipt number, receipt no, receipt, transaction id, ' +
          'transaction number, transaction no, sale id, sale number, purchase id, bill number, bill no, basket id',
        weak: 'transaction, bill, ticket, ticket number, reference',
      },
      // Net before plain before total (which may hold tax and shipping) before gross and list, which are before discounts.
      amount: {
        synonyms:
          'net sales, net amount, net revenue, net total, net value, sales, sales amount, sales value, revenue, line total, line amount, ' +
          'line revenue, line value, item total, extended price, extended amount, subtotal, amount, order amount, order value, ' +
          'order subtotal, sale amount, sale value, sale, purchase amount, transaction amount, invoice amount, total, total sales, ' +
          'total revenue, total amount, total price, order total, invoice total, grand total, turnover, total paid, amount paid, ' +
          'amount spent, total spent, dollar value, monetary value, gross sales, gross amount, gross revenue, gross total, gross, ' +
          'list amount, list total, list value',
        weak: 'value, spend, spent, paid, price paid, net, income, takings, monetary',
      },
      quantity: {
        synonyms:
          'quantity, qty, units, units sold, quantity sold, quantity ordered, order quantity, item quantity, number of items, ' +
          'no of items, items, item count, pieces, pcs, unit count',
        weak: 'count, nos, how many',
      },
      unitPrice: {
        synonyms:
          'unit price, price per unit, price each, price per item, item price, selling price, sale price, sales price, price, ' +
          'retail price, list price, unit list price, unit selling price',
      },
      unitCost: {
        synonyms: 'unit cost, cost per unit, cost each, cost per item, item cost, cost price, purchase price, buying price',
      },
      lineCost: {
        synonyms:
          'line cost, total cost, cost of goods, cost of goods sold, cogs, cost of sales, order cost, extended cost, product cost, cost amount',
        weak: 'cost, costs',
      },
      marginShare: {
        synonyms:
          'margin %, margin percent, margin percentage, margin rate, margin pct, gross margin %, gross margin percent, gross margin rate, ' +
          'profit margin %, profit margin percent, profit %',
      },
      profit: { synonyms: 'profit, gross profit, line profit, profit amount, gross margin, margin amount', weak: 'margin' },
      discount: {
        synonyms:
          'discount amount, line discount, total discount, discount total, discount value, discount, discounts, discount given, ' +
          'coupon discount, discount rate, discount percent, discount percentage, discount pct, discount %, markdown, rebate',
      },
      refund: {
        synonyms: 'refund amount, refunded amount, amount refunded, total refunded, refund, refunds, refunded, returned amount',
        weak: 'returns, return amount',
      },
      shipping: {
        synonyms:
          'shipping, shipping charged, shipping charge, shipping fee, shipping amount, shipping price, shipping total, postage, ' +
          'delivery fee, delivery charge, freight charged, order shipping',
      },
      tax: { synonyms: 'tax, taxes, tax amount, tax total, sales tax, vat, vat amount, gst, order sales tax' },
      fulfilment: {
        synonyms:
          'shipping cost, shipping costs, shipping paid, shipping cost paid, postage paid, postage cost, carrier cost, courier cost, ' +
          'delivery cost, freight cost, freight, freight paid, fulfilment cost, fulfillment cost, fulfilment, fulfillment, ' +
          'shipping label, label cost, shipping label cost, pick and pack',
      },
      packaging: { synonyms: 'packaging, packaging cost, packaging costs, packing cost, packing materials, box cost' },
      returnCost: {
        synonyms:
          'return handling, return handling cost, return cost, returns cost, cost of return, cost of returns, return shipping, restocking cost',
      },
      fees: {
        synonyms:
          'fees, fee, marketplace fee, marketplace fees, platform fee, selling fee, payment fee, processing fee, transaction fee, card processing fees, payment fees, commission',
      },
      product: {
        synonyms:
          'product name, product, product title, item name, item, item description, product description, description, article, ' + 'title',
      },
      sku: {
        synonyms:
          'sku, product sku, item sku, variant sku, lineitem sku, product code, product id, product number, product no, item code, item id, item number, item no, stock code, article number, article no, barcode, ean, upc, isbn, part number',
      },
      category: { synonyms: 'category, product category, item category, product type, product group, department, genre, collection' },
      brand: { synonyms: 'brand, brand name, vendor, manufacturer, maker' },
      channel: { synonyms: 'channel, sales channel, order channel, sold via, sold through, purchase channel' },
      rowType: {
        synonyms:
          'transaction type, type of transaction, event type, order type, sale type, sales type, document type, doc type, record type, row type, line type, entry type, sale or refund, type',
      },
      status: {
        synonyms: 'financial status, payment status, order status, status, sale status, transaction status, invoice status',
      },
      occasion: { synonyms: 'occasion, event, reason for purchase, holiday' },
      source: {
        synonyms: 'campaign, campaign name, utm campaign, source, utm source, traffic source, order source, lead source, referrer',
      },
      currency: { synonyms: 'currency, currency code, order currency, presentment currency, ccy' },
      artist: { synonyms: 'artist, artist name, band, performer, musician, composer' },
      condition: { synonyms: 'condition, item condition, media condition, grade, grading, new or used' },
    },
    service: {
      customer: { synonyms: '', weak: 'caller, caller id, requester, requester email, cust, user' },
      date: {
        synonyms:
          'opened, opened at, opened on, date opened, ticket date, call date, visit date, date, datetime, created at, created, ' +
          'created date, date created, timestamp, start time, started at, start',
        weak: 'day, time',
      },
      closed: {
        synonyms:
          'closed, closed at, closed on, date closed, resolved at, resolved, resolved on, end time, ended at, end, finished at, completed at, solved at',
      },
      seconds: {
        synonyms:
          'handle seconds, handling seconds, service seconds, seconds, secs, duration seconds, duration (seconds), duration (s), ' +
          'duration (sec), talk seconds, handle time seconds, handle time (s), handle time (seconds), call seconds',
        words: 'seconds, secs, sec',
      },
      minutes: {
        synonyms:
          'service minutes, handle minutes, handling minutes, minutes, mins, minutes spent, duration minutes, duration (minutes), ' +
          'duration (min), time (min), time (minutes), time spent (min), time spent (minutes), call minutes, talk minutes',
        words: 'minutes, mins, min',
      },
      hours: {
        synonyms:
          'service hours, hours, hrs, hours spent, duration hours, duration (hours), duration (h), time (hours), time (h), ' +
          'time spent (hours), time spent (h), hours worked, billable hours',
        words: 'hours, hrs',
      },
      effort: { synonyms: 'effort, effort score, customer effort, difficulty' },
      directCost: {
        synonyms: 'direct cost, service cost, ticket cost, extra cost, cost, costs, expenses, expense, material cost, travel cost',
      },
      ticket: {
        synonyms:
          'ticket id, ticket number, ticket no, ticket #, ticket, case id, case number, case, call id, call, visit id, conversation id, ' +
          'request id, issue id',
        weak: 'id',
      },
      channel: { synonyms: 'channel, service channel, contact channel, via' },
      status: { synonyms: 'status, ticket status, case status' },
      category: { synonyms: 'topic, category, subject, reason, issue, type' },
    },
    customers: {
      customer: { synonyms: '', weak: 'cust, user, code, number' },
      consent: {
        synonyms:
          'marketing consent, consent, accepts marketing, email marketing consent, newsletter, opt in, opted in, subscribed, may contact',
      },
      birthYear: { synonyms: 'birth year, year of birth, born in' },
      birthDate: { synonyms: 'date of birth, birth date, birthdate, birthday, dob, born on, born' },
      age: { synonyms: 'age, age (years), age in years' },
      city: { synonyms: 'city, town, home city, billing city, place, municipality, locality' },
      country: { synonyms: 'country, nation, home country, billing country' },
      occupation: { synonyms: 'occupation, profession, job, job title, work' },
      buyerType: { synonyms: 'customer type, client type, account type, buyer type, customer group, b2b or b2c, type' },
      followers: { synonyms: 'followers, follower count, number of followers, social followers, instagram followers, audience' },
      referredBy: { synonyms: 'referred by, referrer, referral, recommended by, introduced by, sent by' },
    },
    products: {
      unitCost: {
        synonyms:
          'unit cost, cost per unit, cost each, cost per item, item cost, product cost, cost price, purchase price, buying price, ' +
          'landed cost, standard cost, average cost, wholesale price, cost, costs, cogs',
      },
      date: {
        synonyms:
          'valid from, effective from, effective date, from date, cost from, cost date, price date, since, start date, from, date, ' +
          'as of, changed on, updated',
      },
    },
    campaigns: {
      campaign: { synonyms: 'campaign, campaign name, campaign id, mailing, newsletter, promotion' },
      segment: { synonyms: 'segment, audience, target group, list' },
      date: { synonyms: 'date, campaign date, send date, sent on, date sent, sent at, launch date, start date' },
      channel: { synonyms: 'channel, medium, campaign channel' },
      cost: { synonyms: 'cost, costs, campaign cost, total cost, spend, ad spend, budget spent, amount spent' },
      sent: { synonyms: 'sent, recipients, delivered, total sent, emails sent, contacts, impressions' },
      responded: { synonyms: 'responded, responses, response, orders, conversions, converted, purchases' },
      revenue: { synonyms: 'revenue, sales, attributed revenue, conversion value, campaign revenue' },
      control: { synonyms: 'control, control group, holdout, hold out, is control' },
    },
    leads: {
      date: { synonyms: 'date, lead date, quote date, created, created at, enquiry date, inquiry date' },
      won: { synonyms: 'won, converted, is won, closed won, deal won, became customer, outcome, result, lead status' },
      segment: { synonyms: 'segment, lead type, type' },
      cost: {
        synonyms: 'cost, costs, lead cost, cost of lead, quote cost, acquisition cost, marketing cost, service cost, spend, amount spent',
      },
      channel: { synonyms: 'channel, lead source, source' },
    },
    survey: {
      segment: { synonyms: 'segment, group' },
      date: { synonyms: 'date, survey date, answered at, submitted at, timestamp, completed at' },
      awareness: { synonyms: 'awareness, brand awareness, aware' },
      likeability: { synonyms: 'likeability, likability, liking, brand liking, brand likeability' },
      intent: { synonyms: 'purchase intent, purchase intention, intent, intent to buy, buying intent, likelihood to buy' },
      fit: { synonyms: 'brand fit, fit, brand image fit' },
    },
  },
};
