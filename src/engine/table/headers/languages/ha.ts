import type { HeaderLanguage } from '../header-language.js';

/** Hausa headers; ɓ, ɗ, ƙ and ƴ are compared as b, d, k and y. They await a native reader. */
export const hausa: HeaderLanguage = {
  code: 'ha',
  people: {
    ids: 'lambar abokin ciniki, lambar kwastoma, lambar mai saya, id na abokin ciniki, id na kwastoma, id din kwastoma',
    plainId: 'lambar shaida',
    customers: 'abokin ciniki, abokan ciniki, kwastoma, kwastomomi, mai saya, mai siya',
    emails: 'imel na abokin ciniki, imel din kwastoma, adireshin imel, imel, imail',
    names: 'sunan abokin ciniki, sunan kwastoma, sunan mai saya, cikakken suna, suna, sunan kamfani, kamfani',
    phones: 'lambar waya, lambar wayar hannu, wayar hannu, waya, tarho',
  },
  tabs: {
    orders: {
      date: {
        synonyms:
          'ranar oda, kwanan watan oda, ranar sayarwa, ranar siyarwa, ranar sayayya, ranar ciniki, ranar rasiti, kwanan wata, kwanan watan, rana',
        weak: 'lokaci, ranar biya, ranar kai kaya',
      },
      order: { synonyms: 'lambar oda, oda, lambar rasiti, rasiti, lambar daftari, daftari, lambar ciniki', weak: 'ciniki' },
      amount: {
        synonyms:
          'jimlar sayarwa, jimlar siyarwa, jimlar ciniki, adadin kuɗi, kuɗi, kuɗin sayarwa, kuɗin siyarwa, jimlar kuɗi, jimillar kuɗi, jimla, jimilla, kuɗin da aka biya',
        weak: 'kuɗin shiga, daraja',
      },
      quantity: { synonyms: 'yawa, adadi, adadin kaya, yawan kaya, guda' },
      unitPrice: { synonyms: 'farashin guda, farashin kowanne, farashin sayarwa, farashin kaya, farashi' },
      unitCost: { synonyms: 'kuɗin guda, farashin saye, farashin sayowa, kuɗin saye' },
      lineCost: { synonyms: 'jimlar kashe kuɗi, jimlar kuɗin kaya, kuɗin kaya', weak: 'kashe kuɗi' },
      marginShare: { synonyms: 'kason riba, riba %' },
      profit: { synonyms: 'riba, ribar, jimlar riba' },
      discount: { synonyms: 'adadin rangwame, rangwame, ragi' },
      refund: { synonyms: 'kuɗin da aka mayar, mayar da kuɗi, maido da kuɗi' },
      shipping: { synonyms: 'kuɗin aikawa, kuɗin jigila, kuɗin kai kaya, jigila' },
      tax: { synonyms: 'haraji, kuɗin haraji, adadin haraji' },
      fulfilment: { synonyms: 'kuɗin jigilar da aka biya' },
      packaging: { synonyms: 'marufi, kuɗin marufi' },
      returnCost: { synonyms: 'kuɗin mayar da kaya' },
      fees: { synonyms: 'caji, kuɗin hidima, kwamishan' },
      product: {
        synonyms: 'sunan kaya, kaya, haja, bayanin kaya, abu',
      },
      sku: { synonyms: 'lambar kaya' },
      category: { synonyms: 'rukunin kaya, rukuni, nau’in kaya, nau’i' },
      brand: { synonyms: 'alama, alamar kaya, tambari' },
      channel: { synonyms: 'hanyar sayarwa, kafar sayarwa, hanya, kafa' },
      rowType: {
        synonyms: 'nau’in ciniki, nau’in oda, irin ciniki, nau’i',
      },
      status: { synonyms: 'matsayin oda, halin oda, matsayi, yanayi' },
      occasion: { synonyms: 'biki, taro' },
      source: { synonyms: 'tushe, asali, kamfen' },
      currency: { synonyms: 'nau’in kuɗi, kuɗin ƙasa' },
      artist: { synonyms: 'mawaƙi, mai waƙa' },
      condition: { synonyms: 'yanayin kaya' },
    },
    customers: {
      consent: { synonyms: 'yarda, izini' },
      birthYear: { synonyms: 'shekarar haihuwa' },
      birthDate: { synonyms: 'ranar haihuwa' },
      age: { synonyms: 'shekaru' },
      city: { synonyms: 'gari, birni' },
      country: { synonyms: 'ƙasa, kasa' },
      occupation: { synonyms: 'sana’a, aiki' },
      buyerType: { synonyms: 'nau’in abokin ciniki, nau’in kwastoma' },
      followers: { synonyms: 'mabiya, yawan mabiya' },
      referredBy: { synonyms: 'wanda ya kawo, wanda ya turo' },
    },
    service: {
      date: { synonyms: 'ranar buɗewa, ranar kira, ranar ziyara, kwanan wata, kwanan watan, rana', weak: 'lokaci' },
      closed: { synonyms: 'ranar rufewa, lokacin rufewa' },
      seconds: { synonyms: 'daƙiƙa, daƙiƙoƙi, sakan', words: 'daƙiƙa, sakan' },
      minutes: { synonyms: 'minti, mintuna, mintoci', words: 'minti, mintuna, mintoci' },
      hours: { synonyms: 'awa, awanni, sa’a, sa’o’i', words: 'awa, awanni' },
      effort: { synonyms: 'ƙoƙari, wahala' },
      directCost: { synonyms: 'kuɗin kai tsaye, kuɗin aiki, kashe kuɗi' },
      ticket: { synonyms: 'lambar tikiti, tikiti, lambar kira, kira' },
      channel: { synonyms: 'hanyar tuntuɓa, hanya, kafa' },
      status: { synonyms: 'matsayi, yanayi' },
      category: { synonyms: 'batu, dalili, rukuni, nau’i' },
    },
  },
};
