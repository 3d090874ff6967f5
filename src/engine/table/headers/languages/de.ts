import type { HeaderLanguage } from '../header-language.js';

/** German headers; ä, ö, ü are also found written ae, oe, ue where the words below say so. */
export const german: HeaderLanguage = {
  code: 'de',
  people: {
    ids:
      'Kundennummer, Kunden-Nr, Kunden-Nr., Kundennr, Kd-Nr, KdNr, Kunden-ID, Kundenkennung, Kundencode, Debitor, Debitorennummer, ' +
      'Debitoren-Nr, Kontonummer, Mitgliedsnummer, Käufer-ID, Benutzer-ID, Nutzer-ID',
    plainId: 'Kennung',
    customers: 'Kunde, Kundin, Kunden, Kunde/Kundin',
    emails: 'E-Mail des Kunden, Kunden-E-Mail, E-Mail-Adresse, E-Mail, Mailadresse, Mail',
    names:
      'Kundenname, Name des Kunden, Vor- und Nachname, Vollständiger Name, Name, Käufer, Käuferin, Käufername, Besteller, Bestellerin, ' +
      'Auftraggeber, Mitglied, Firma, Firmenname, Unternehmen, Rechnungsempfänger',
    phones: 'Telefon, Telefonnummer, Tel, Telefon-Nr, Mobil, Mobilnummer, Mobiltelefon, Handy, Handynummer, Rufnummer',
  },
  tabs: {
    orders: {
      date: {
        synonyms:
          'Bestelldatum, Datum der Bestellung, bestellt am, Auftragsdatum, Verkaufsdatum, Datum des Verkaufs, verkauft am, Kaufdatum, ' +
          'gekauft am, Rechnungsdatum, Belegdatum, Buchungsdatum, Transaktionsdatum, Datum, Datum/Uhrzeit, Datum und Uhrzeit, ' +
          'erstellt am, Erstellungsdatum, angelegt am, Zahlungsdatum, bezahlt am',
        weak: 'Tag, Zeit, Zeitpunkt, Uhrzeit, Zeitstempel, Versanddatum, versendet am, Lieferdatum, geliefert am',
      },
      order: {
        synonyms:
          'Bestellnummer, Bestell-Nr, Bestell-Nr., Bestellnr, Bestell-ID, Bestellung, Auftragsnummer, Auftrags-Nr, Auftragsnr, Auftrag, ' +
          'Rechnungsnummer, Rechnungs-Nr, Rechnungsnr, Rechnung, Belegnummer, Beleg-Nr, Belegnr, Beleg, Bonnummer, Bon-Nr, Kassenbon, ' +
          'Transaktionsnummer, Transaktions-ID, Verkaufsnummer, Quittungsnummer, Quittung, Vorgangsnummer',
        weak: 'Transaktion, Bon, Vorgang, Referenz',
      },
      amount: {
        synonyms:
          'Nettoumsatz, Netto-Umsatz, Umsatz netto, Nettobetrag, Netto-Betrag, Betrag netto, Nettosumme, Gesamt netto, Gesamtbetrag netto, ' +
          'Zeilensumme, Positionssumme, Positionsbetrag, Zeilenbetrag, Zwischensumme, Umsatz, Umsätze, Erlös, Erlöse, Betrag, ' +
          'Bestellwert, Auftragswert, Warenwert, Verkaufsbetrag, Rechnungsbetrag, Summe, Gesamt, Gesamtbetrag, Gesamtpreis, Gesamtsumme, ' +
          'Gesamtumsatz, Gesamtwert, Endbetrag, Endsumme, gezahlter Betrag, bezahlter Betrag, Zahlbetrag, Bruttobetrag, Betrag brutto, ' +
          'Bruttoumsatz, Umsatz brutto, Gesamt brutto, Bruttosumme',
        weak: 'Wert, Einnahmen, Einnahme, netto, bezahlt',
      },
      quantity: {
        synonyms:
          'Menge, Mengen, Anzahl, Stückzahl, Stueckzahl, Stück, Stueck, Stk, verkaufte Menge, bestellte Menge, Bestellmenge, Anzahl Artikel, Einheiten',
      },
      unitPrice: {
        synonyms:
          'Einzelpreis, Einzelpreis netto, Stückpreis, Stueckpreis, Preis pro Stück, Preis je Stück, Preis/Stück, Preis pro Einheit, ' +
          'EP, E-Preis, Verkaufspreis, VK-Preis, VK, Artikelpreis, Preis, Einzelpreis brutto, Listenpreis',
      },
      unitCost: { synonyms: 'Stückkosten, Stueckkosten, Kosten pro Stück, Einkaufspreis, EK-Preis, EK, Einstandspreis, Selbstkostenpreis' },
      lineCost: { synonyms: 'Gesamtkosten, Wareneinsatz, Warenkosten, Herstellkosten, Herstellungskosten', weak: 'Kosten' },
      marginShare: { synonyms: 'Marge %, Marge in %, Margensatz, Spanne %, Handelsspanne %' },
      profit: { synonyms: 'Gewinn, Rohgewinn, Rohertrag, Deckungsbeitrag, Bruttomarge, Ertrag', weak: 'Marge, Spanne' },
      discount: {
        synonyms:
          'Rabattbetrag, Rabatt gesamt, Gesamtrabatt, Rabatt, Rabatte, Nachlass, Preisnachlass, Ermäßigung, Ermaessigung, Skonto, Rabatt %, Rabatt in %, Rabattsatz',
      },
      refund: {
        synonyms: 'Erstattungsbetrag, Erstatteter Betrag, Erstattung, Erstattungen, Rückerstattung, Rueckerstattung, erstattet, Gutschrift',
        weak: 'Retoure, Retouren, Rückgabe',
      },
      shipping: { synonyms: 'Versandkosten, Versand, Porto, Lieferkosten, Versandgebühr, Liefergebühr, Frachtkosten' },
      tax: { synonyms: 'Steuer, Steuern, Steuerbetrag, MwSt, MwSt., MwSt-Betrag, Mehrwertsteuer, Umsatzsteuer, USt, USt., USt-Betrag' },
      fulfilment: { synonyms: 'bezahlter Versand, Versandaufwand, Frachtkosten bezahlt, Fulfillmentkosten, Fulfillment' },
      packaging: { synonyms: 'Verpackung, Verpackungskosten' },
      returnCost: { synonyms: 'Retourenkosten, Rücksendekosten' },
      fees: { synonyms: 'Gebühr, Gebühren, Gebuehren, Zahlungsgebühr, Zahlungsgebühren, Transaktionsgebühr, Provision' },
      product: {
        synonyms:
          'Artikelname, Artikelbezeichnung, Artikel, Produktname, Produktbezeichnung, Produkt, Produkte, Ware, Position, ' +
          'Bezeichnung, Beschreibung, Artikelbeschreibung, Produktbeschreibung',
      },
      sku: { synonyms: 'Artikelnummer, Artikel-Nr, Artikelnr, Produktnummer, Produkt-ID, SKU, EAN' },
      category: {
        synonyms:
          'Kategorie, Kategorien, Produktkategorie, Artikelkategorie, Warengruppe, Produktgruppe, Artikelgruppe, Produkttyp, Abteilung, Sparte, Rubrik',
      },
      brand: { synonyms: 'Marke, Markenname, Hersteller, Lieferant' },
      channel: { synonyms: 'Kanal, Vertriebskanal, Verkaufskanal, Vertriebsweg, Absatzkanal' },
      rowType: {
        synonyms:
          'Transaktionsart, Transaktionstyp, Vorgangsart, Vorgangstyp, Buchungsart, Belegart, Belegtyp, Bewegungsart, Ereignistyp, Auftragsart, Art des Vorgangs, Typ, Art',
      },
      status: { synonyms: 'Zahlungsstatus, Bestellstatus, Auftragsstatus, Rechnungsstatus, Status, Zustand' },
      occasion: { synonyms: 'Anlass, Ereignis, Kaufanlass, Feiertag' },
      source: { synonyms: 'Kampagne, Kampagnenname, Quelle, Herkunft' },
      currency: { synonyms: 'Währung, Waehrung, Währungscode' },
      artist: { synonyms: 'Künstler, Interpret, Band, Komponist' },
      condition: { synonyms: 'Erhaltung, Erhaltungszustand' },
    },
    customers: {
      consent: { synonyms: 'Einwilligung, Werbeeinwilligung, Newsletter, Newsletter-Einwilligung, Zustimmung' },
      birthYear: { synonyms: 'Geburtsjahr, Jahrgang' },
      birthDate: { synonyms: 'Geburtsdatum, Geburtstag, geboren am' },
      age: { synonyms: 'Alter' },
      city: { synonyms: 'Ort, Stadt, Wohnort' },
      country: { synonyms: 'Land' },
      occupation: { synonyms: 'Beruf, Tätigkeit' },
      buyerType: { synonyms: 'Kundentyp, Kundenart, Kundengruppe' },
      followers: { synonyms: 'Follower, Anzahl Follower, Abonnenten' },
      referredBy: { synonyms: 'empfohlen von, geworben von, Empfehlung' },
    },
    service: {
      date: {
        synonyms:
          'eröffnet am, geöffnet am, Eröffnungsdatum, Ticketdatum, Anrufdatum, Besuchsdatum, Datum, Datum/Uhrzeit, Datum und Uhrzeit, erstellt am, Erstellungsdatum',
        weak: 'Tag, Zeitpunkt, Uhrzeit',
      },
      closed: { synonyms: 'geschlossen am, geschlossen, erledigt am, gelöst am, beendet am, Ende' },
      seconds: { synonyms: 'Sekunden, Dauer (Sekunden), Dauer (s), Dauer in Sekunden, Bearbeitungszeit (s)', words: 'Sekunden, Sek' },
      minutes: {
        synonyms: 'Minuten, Dauer (Minuten), Dauer (min), Dauer in Minuten, Bearbeitungszeit (min), Zeit (min), Serviceminuten',
        words: 'Minuten, Min',
      },
      hours: {
        synonyms: 'Stunden, Dauer (Stunden), Dauer (h), Dauer in Stunden, Bearbeitungszeit (h), Zeit (h), Servicestunden',
        words: 'Stunden, Std',
      },
      effort: { synonyms: 'Aufwand, Aufwandswert, Kundenaufwand, Schwierigkeit' },
      directCost: {
        synonyms: 'direkte Kosten, Servicekosten, Ticketkosten, Zusatzkosten, Kosten, Ausgaben, Auslagen, Materialkosten, Fahrtkosten',
      },
      ticket: {
        synonyms:
          'Ticketnummer, Ticket-Nr, Ticket-ID, Ticket, Fallnummer, Fall-ID, Fall, Vorgangsnummer, Vorgang, Anruf, Anruf-ID, Anfrage',
      },
      channel: { synonyms: 'Kanal, Servicekanal, Kontaktkanal, Kontaktweg' },
      status: { synonyms: 'Status, Ticketstatus, Zustand' },
      category: { synonyms: 'Thema, Betreff, Kategorie, Grund, Anliegen, Art' },
    },
  },
};
