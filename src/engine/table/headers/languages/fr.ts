import type { HeaderLanguage } from '../header-language.js';

/** French headers. */
export const french: HeaderLanguage = {
  code: 'fr',
  people: {
    ids:
      'numéro client, numéro de client, n° client, n° de client, no client, num client, code client, id client, identifiant client, ' +
      'réf client, référence client, client id, numéro de compte, numéro d’adhérent, identifiant acheteur, id acheteur',
    plainId: 'identifiant',
    customers: 'client, clients, cliente',
    emails:
      'e-mail du client, e-mail client, courriel du client, adresse e-mail, adresse mail, adresse électronique, courriel, e-mail, mail',
    names:
      'nom du client, nom client, nom complet, nom et prénom, nom, acheteur, acheteuse, nom de l’acheteur, raison sociale, société, entreprise',
    phones: 'téléphone, numéro de téléphone, n° de téléphone, tél, tél portable, téléphone portable, portable, mobile, gsm',
  },
  tabs: {
    orders: {
      date: {
        synonyms:
          'date de commande, date de la commande, date commande, commandé le, date de vente, date de la vente, date vente, date d’achat, ' +
          'date achat, date de facture, date de facturation, date facture, date de transaction, date, date et heure, créé le, ' +
          'date de création, date de paiement, payé le',
        weak: 'jour, heure, horodatage, date d’expédition, date de livraison, livré le',
      },
      order: {
        synonyms:
          'numéro de commande, numéro de la commande, n° de commande, n° commande, no commande, num commande, id commande, ' +
          'référence commande, réf commande, référence de la commande, commande, numéro de facture, n° de facture, n° facture, ' +
          'facture, numéro de ticket, n° de ticket, n° ticket, numéro de reçu, reçu, identifiant de transaction, id transaction, ' +
          'numéro de transaction, n° de vente, numéro de vente',
        weak: 'ticket, référence, transaction, vente',
      },
      amount: {
        synonyms:
          'ventes nettes, vente nette, montant net, total net, ca net, montant ht, total ht, prix total ht, ca ht, ' +
          'chiffre d’affaires ht, montant de la ligne, total ligne, total de la ligne, sous-total, ventes, chiffre d’affaires, ca, ' +
          'montant, montant de la commande, montant de la vente, montant de la facture, montant facturé, total, montant total, ' +
          'prix total, total commande, total de la commande, total général, total ttc, montant ttc, prix total ttc, ca ttc, ' +
          'montant payé, montant réglé, total payé, montant brut, total brut, ventes brutes, ca brut',
        weak: 'ht, hors taxes, valeur, recette, recettes, revenu, dépense, net, net à payer, ttc, toutes taxes comprises',
      },
      quantity: {
        synonyms:
          'quantité, quantités, qté, qte, quantité vendue, quantité commandée, nombre d’articles, nb d’articles, nb articles, unités, pièces',
      },
      unitPrice: {
        synonyms:
          'prix unitaire ht, prix unitaire, prix à l’unité, prix unité, prix unit, pu ht, pu, p.u., prix de vente, prix unitaire ttc, ' +
          'pu ttc, prix de l’article, prix article, prix, tarif',
      },
      unitCost: {
        synonyms: 'coût unitaire, coût de revient unitaire, prix d’achat, prix d’achat unitaire, prix de revient, prix de revient unitaire',
      },
      lineCost: { synonyms: 'coût total, coût de revient, coût des ventes, coût des marchandises, coût d’achat', weak: 'coût, coûts' },
      marginShare: { synonyms: 'marge %, taux de marge, marge en %' },
      profit: { synonyms: 'bénéfice, bénéfice brut, profit, marge brute, montant de la marge', weak: 'marge' },
      discount: {
        synonyms:
          'montant de la remise, montant remise, remise totale, remise, remises, réduction, réductions, rabais, ristourne, escompte, remise %, taux de remise',
      },
      refund: {
        synonyms: 'montant remboursé, montant du remboursement, remboursement, remboursements, remboursé, avoir',
        weak: 'retours, retour',
      },
      shipping: { synonyms: 'frais de port, frais de livraison, frais d’expédition, port, livraison, expédition' },
      tax: { synonyms: 'tva, montant tva, montant de la tva, taxe, taxes, montant des taxes' },
      fulfilment: { synonyms: 'coût d’expédition, coût de livraison, port payé, frais logistiques' },
      packaging: { synonyms: 'emballage, coût d’emballage, frais d’emballage' },
      returnCost: { synonyms: 'coût du retour, frais de retour' },
      fees: { synonyms: 'frais, frais de paiement, frais bancaires, frais de transaction, commission, commissions' },
      product: {
        synonyms:
          'nom du produit, nom de l’article, produit, produits, article, articles, désignation, libellé, libellé produit, ' +
          'description, description du produit',
      },
      sku: { synonyms: 'code produit, code article, réf produit, réf article, référence produit, référence article, sku, ean' },
      category: { synonyms: 'catégorie, catégories, catégorie de produit, famille, famille de produits, rayon, type de produit, genre' },
      brand: { synonyms: 'marque, fabricant, fournisseur' },
      channel: { synonyms: 'canal, canal de vente, canal de la commande, mode de vente' },
      rowType: {
        synonyms:
          'type de transaction, type d’opération, type d’événement, type de vente, type de commande, type de document, type de pièce, type de mouvement, type',
      },
      status: {
        synonyms:
          'statut du paiement, statut de paiement, statut de la commande, statut de commande, statut commande, statut, état de la commande, état',
      },
      occasion: { synonyms: 'occasion, événement, évènement, fête' },
      source: { synonyms: 'campagne, nom de la campagne, source, origine, provenance' },
      currency: { synonyms: 'devise, monnaie, code devise' },
      artist: { synonyms: 'artiste, groupe, interprète, compositeur' },
      condition: { synonyms: 'condition, état du produit, état du disque' },
    },
    customers: {
      consent: { synonyms: 'consentement, consentement marketing, newsletter, accepte la newsletter, abonné' },
      birthYear: { synonyms: 'année de naissance, né en' },
      birthDate: { synonyms: 'date de naissance, naissance, né le, anniversaire' },
      age: { synonyms: 'âge' },
      city: { synonyms: 'ville, commune, localité' },
      country: { synonyms: 'pays' },
      occupation: { synonyms: 'profession, métier, emploi, occupation' },
      buyerType: { synonyms: 'type de client, type client, catégorie de client' },
      followers: { synonyms: "abonnés, followers, nombre d'abonnés, nombre de followers" },
      referredBy: { synonyms: 'parrain, parrainé par, recommandé par, envoyé par' },
    },
    service: {
      date: {
        synonyms:
          'ouvert le, date d’ouverture, date du ticket, date de l’appel, date d’appel, date de la visite, date, date et heure, créé le, date de création',
        weak: 'jour, heure',
      },
      closed: { synonyms: 'fermé le, clôturé le, résolu le, date de clôture, date de fermeture, fin' },
      seconds: { synonyms: 'secondes, durée (secondes), durée (s), durée en secondes', words: 'secondes, sec' },
      minutes: {
        synonyms: 'minutes, durée (minutes), durée (min), durée en minutes, temps (min), temps passé (min), minutes passées',
        words: 'minutes, min',
      },
      hours: {
        synonyms: 'heures, durée (heures), durée (h), durée en heures, temps (h), temps passé (h), heures passées',
        words: 'heures',
      },
      effort: { synonyms: 'effort, score d’effort, effort client, difficulté' },
      directCost: { synonyms: 'coût direct, coût du service, coût du ticket, frais directs, coût, coûts, frais, dépenses' },
      ticket: {
        synonyms:
          'numéro de ticket, n° de ticket, n° ticket, ticket, id ticket, dossier, numéro de dossier, n° de dossier, appel, id appel, demande',
      },
      channel: { synonyms: 'canal, canal de contact, moyen de contact' },
      status: { synonyms: 'statut, statut du ticket, état' },
      category: { synonyms: 'sujet, objet, motif, catégorie, raison, thème' },
    },
  },
};
