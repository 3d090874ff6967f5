import { call, refused, type Scenario } from './scenario.js';
import { simpleRules } from './shops.js';

// Made-up orders under the headers of the shops' own exports.

const shopify = `
Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Cancelled at,Refunded Amount,Id,Lineitem discount
#1001,ada@example.com,paid,2026-01-05 10:00:00 +0100,EUR,47.00,4.90,0.00,51.90,3.00,2026-01-05 10:00:00 +0100,2,Teapot,20.00,T-1,Ada Quill,,0.00,71,0.00
#1001,ada@example.com,,,,,,,,,2026-01-05 10:00:00 +0100,1,Cup,10.00,C-1,,,,,0.00
#1002,ben@example.com,refunded,2026-01-20 09:30:00 +0100,EUR,30.00,0.00,0.00,30.00,0.00,2026-01-20 09:30:00 +0100,1,Tray,30.00,Y-1,Ben Marsh,,30.00,72,0.00
#1003,ada@example.com,paid,2026-02-11 16:10:00 +0100,EUR,10.00,4.90,0.00,14.90,0.00,2026-02-11 16:10:00 +0100,1,Cup,10.00,C-1,Ada Quill,,0.00,73,0.00
#1004,cai@example.com,voided,,EUR,99.00,0.00,0.00,99.00,0.00,2026-02-12 08:00:00 +0100,1,Set,99.00,S-1,Cai Lund,2026-02-12 08:30:00 +0100,0.00,74,0.00
`;

const etsyOrders = `
Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU
01/05/26,9001,ada24,Ada Quill,,,1,,,,,,,,France,EUR,40.00,,,0.00,0.00,5.00,0.00,45.00,Shipped,1.20,,,,,ada24,online,online_cc,,,
01/19/26,9002,ben7,Ben Marsh,,,1,,,,,,,,France,EUR,25.00,,,2.50,0.00,5.00,0.00,27.50,Shipped,1.20,,,,,ben7,online,online_cc,,,
02/20/26,9003,ada24,Ada Quill,,,1,,,,,,,,France,EUR,12.00,,,0.00,0.00,5.00,0.00,17.00,Shipped,1.20,,,,,ada24,online,online_cc,,,
`;

const etsyItems = `
Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU
01/05/26,Wool hat,ada24,2,15.00,,,0.00,0.00,0.00,0.00,30.00,EUR,1,1,,,,,,,,,France,9001,,online,,,,,,
01/05/26,Scarf,ada24,1,10.00,,,0.00,0.00,0.00,0.00,10.00,EUR,2,1,,,,,,,,,France,9001,,online,,,,,,
01/19/26,Wool hat,ben7,1,25.00,,,0.00,0.00,0.00,0.00,25.00,EUR,3,1,,,,,,,,,France,9002,,online,,,,,,
02/20/26,Mug,ada24,1,12.00,,,0.00,0.00,0.00,0.00,12.00,EUR,4,1,,,,,,,,,France,9003,,online,,,,,,
`;

const square = `
Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,Card Brand,PAN Suffix
2026-03-05,18:20:11,Eastern Time (US & Canada),Tea,Earl Grey 100 g,2.0,Regular,T-01,,"$25.00","-$2.50","$22.50","$1.80",TX001,PY001,Till 1,,,Payment,Main Street,,C-ADA,Ada Quill,,ea,2,,Physical,,,,In Person,TK1,Visa,1111
2026-03-05,18:20:11,Eastern Time (US & Canada),Ware,Tea pot,1.0,Regular,W-07,,"$1,045.00","$0.00","$1,045.00","$83.60",TX001,PY001,Till 1,,,Payment,Main Street,,C-ADA,Ada Quill,,ea,1,,Physical,,,,In Person,TK2,Visa,1111
2026-03-06,09:02:40,Eastern Time (US & Canada),Tea,Mint 50 g,0.5,Regular,T-09,,"$4.25","$0.00","$4.25","$0.34",TX002,PY002,Till 1,,,Payment,Main Street,,,,,ea,1,,Physical,,,,In Person,TK3,,
2026-03-14,11:15:00,Eastern Time (US & Canada),Tea,Earl Grey 100 g,-1.0,Regular,T-01,,"-$12.50","$1.25","-$11.25","-$0.90",TX003,PY003,Till 1,,,Refund,Main Street,,C-ADA,Ada Quill,,ea,1,,Physical,,,,In Person,TK4,Visa,1111
2026-03-15,16:45:33,Eastern Time (US & Canada),Tea,Assam 100 g,1.0,Regular,T-02,,"$11.00","$0.00","$11.00","$0.88",TX004,PY004,Till 2,,,Payment,Main Street,,C-BEN,Ben Marsh,,ea,1,,Physical,,,,Online,TK5,Visa,2222
`;

const wooOrders = `
order_id,order_number,order_date,paid_date,status,shipping_total,shipping_tax_total,fee_total,fee_tax_total,tax_total,cart_discount,order_discount,discount_total,order_total,order_subtotal,order_currency,payment_method,payment_method_title,transaction_id,customer_ip_address,customer_user_agent,shipping_method,customer_id,customer_user,customer_email,billing_first_name,billing_last_name,billing_email,line_items,refunded_total
501,1501,2026-02-03 10:11:12,2026-02-03 10:12:00,completed,5.00,0.00,0.00,0.00,10.45,5.00,0.00,5.00,65.45,55.00,EUR,stripe,Card,ch_1,,,Flat rate,7,7,ada@example.com,Ada,Quill,ada@example.com,name:Tea|quantity:2|total:40.00;name:Cup|quantity:1|total:10.00,0.00
502,1502,2026-02-10 08:00:00,2026-02-10 08:01:00,processing,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,20.00,20.00,EUR,stripe,Card,ch_2,,,Pick up,0,0,ben@example.com,Ben,Marsh,ben@example.com,name:Tea|quantity:1|total:20.00,0.00
503,1503,2026-02-11 09:30:00,,on-hold,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,99.00,99.00,EUR,bacs,Bank,,,,Pick up,0,0,cai@example.com,Cai,Lund,cai@example.com,name:Set|quantity:1|total:99.00,0.00
504,1504,2026-02-12 12:00:00,2026-02-12 12:00:30,refunded,4.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,34.00,30.00,EUR,stripe,Card,ch_4,,,Flat rate,7,7,ADA@example.com,Ada,Quill,ADA@example.com,name:Pot|quantity:1|total:30.00,34.00
505,1505,2026-02-14 15:00:00,2026-02-14 15:00:30,wc-completed,0.00,0.00,2.50,0.00,0.00,0.00,0.00,0.00,22.50,20.00,EUR,stripe,Card,ch_5,,,Pick up,0,0,,Dee,,,name:Tea|quantity:1|total:20.00,10.00
`;

const wooItems = `
order_id,order_number,order_date,status,shipping_total,shipping_tax_total,fee_total,tax_total,cart_discount,order_discount,discount_total,order_total,order_currency,customer_id,customer_email,billing_first_name,billing_last_name,billing_email,refunded_total,item_id,item_name,item_sku,item_quantity,item_subtotal,item_total,item_total_tax
501,1501,2026-02-03 10:11:12,completed,5.00,0.00,0.00,10.45,0.00,0.00,5.00,65.45,EUR,7,ada@example.com,Ada,Quill,ada@example.com,0.00,9001,Tea,T-1,2,44.00,40.00,7.60
501,1501,2026-02-03 10:11:12,completed,5.00,0.00,0.00,10.45,0.00,0.00,5.00,65.45,EUR,7,ada@example.com,Ada,Quill,ada@example.com,0.00,9002,Cup,C-1,1,11.00,10.00,1.90
506,1506,2026-02-20 18:00:00,completed,6.00,0.00,0.00,0.00,0.00,0.00,0.00,46.00,EUR,8,eve@example.com,Eve,Holm,eve@example.com,10.00,9003,Tea,T-1,1,10.00,10.00,0.00
506,1506,2026-02-20 18:00:00,completed,6.00,0.00,0.00,0.00,0.00,0.00,0.00,46.00,EUR,8,eve@example.com,Eve,Holm,eve@example.com,10.00,9004,Pot,P-1,1,30.00,30.00,0.00
507,1507,2026-02-21 18:00:00,cancelled,0.00,0.00,0.00,0.00,0.00,0.00,0.00,12.00,EUR,8,eve@example.com,Eve,Holm,eve@example.com,0.00,9005,Tea,T-1,1,12.00,12.00,0.00
`;

const stripe = `
id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID
ch_1,Order 1501,Payment complete.,2026-02-03 10:12,65.45,0.00,eur,65.45,0.00,1.23,0.00,eur,Live,Paid,SHOP,cus_1,,ada@example.com,TRUE,card_1
`;

const paypal = `
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Item ID","Sales Tax","Option 1 Name","Option 1 Value","Option 2 Name","Option 2 Value","Reference Txn ID","Invoice Number","Custom Number","Quantity","Receipt ID","Balance","Subject","Note","Balance Impact"
"03/02/2026","10:12:00","CET","Ada Quill","Express Checkout Payment","Completed","EUR","65,45","-1,98","63,47","ada@example.com","shop@example.com","TX1","Order 1501","","","","","","","","1501","","1","","63,47","","","Credit"
`;

const read = (id: string, says: string, tabs: Scenario['tabs']): Scenario => ({
  id: `export-${id}`,
  says,
  tabs: { ...tabs, Segments: simpleRules },
  steps: [call('tagAndReport')],
});

/** Each shop's own export as it was imported, untouched. */
export const shopExports: readonly Scenario[] = [
  read('shopify', "Shopify's orders export, where an order's later lines are half empty.", { orders_export: shopify }),
  read('etsy-orders', "Etsy's orders file alone.", { EtsySoldOrders: etsyOrders }),
  read('etsy-orders-and-items', "Etsy's two files, read together.", { EtsySoldOrders: etsyOrders, EtsySoldOrderItems: etsyItems }),
  read('square', "Square's items export, with a return.", { 'items-2026': square }),
  read('woocommerce-orders', "WooCommerce's orders export.", { orders: wooOrders }),
  read('woocommerce-items', "WooCommerce's export with a row for each item.", { items: wooItems }),
  {
    id: 'export-stripe-payments',
    says: "Stripe's payments are no orders, and it says so.",
    tabs: { payments: stripe },
    steps: [refused('orders-tab-missing', 'tagAndReport'), refused('export-is-payments', 'saveSettings', { tabs: { orders: 'payments' } })],
  },
  {
    id: 'export-paypal-activity',
    says: "PayPal's activity is no list of orders, and it says so.",
    tabs: { Download: paypal },
    steps: [refused('orders-tab-missing', 'tagAndReport'), refused('export-is-payments', 'saveSettings', { tabs: { orders: 'Download' } })],
  },
];
