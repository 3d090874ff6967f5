/**
 * Headers of the column that says who the customer is, best first: an id before an e-mail address before a name,
 * because two people may share a name.
 */
export const customerSynonyms: readonly string[] = [
  ...['customer id', 'customer number', 'customer no', 'customer code', 'customer ref', 'customer reference', 'customer key', 'cust id'],
  ...['client id', 'client number', 'client no', 'client code', 'account id', 'account number', 'account no', 'member id'],
  ...[
    'member number',
    'buyer id',
    'buyer user id',
    'user id',
    'shopper id',
    'contact id',
    'guest id',
    'patron id',
    'customer #',
    'client #',
  ],
  ...['customer', 'customers', 'client', 'clients'],
  ...[
    'customer email',
    'customer email address',
    'client email',
    'buyer email',
    'billing email',
    'email address',
    'email',
    'e-mail',
    'mail',
  ],
  ...['customer name', 'client name', 'buyer name', 'buyer', 'shopper', 'member', 'member name', 'patron', 'guest', 'account'],
  ...[
    'account name',
    'full name',
    'contact name',
    'company',
    'company name',
    'business name',
    'billing name',
    'bill to',
    'sold to',
    'name',
  ],
];

/** Headers of the name to show beside the id. */
export const customerNameSynonyms: readonly string[] = [
  ...['customer name', 'client name', 'buyer name', 'full name', 'contact name', 'member name', 'account name', 'billing name', 'name'],
  ...['customer', 'client', 'buyer', 'company name', 'business name', 'company'],
];

export const emailSynonyms: readonly string[] = [
  ...[
    'email',
    'e-mail',
    'email address',
    'customer email',
    'customer email address',
    'client email',
    'buyer email',
    'billing email',
    'mail',
  ],
];

export const phoneSynonyms: readonly string[] = [
  ...['phone', 'phone number', 'mobile', 'mobile number', 'mobile phone', 'telephone', 'tel', 'cell', 'cell phone', 'whatsapp'],
  ...['customer phone', 'billing phone', 'contact number'],
];
