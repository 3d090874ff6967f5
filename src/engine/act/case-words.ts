import { headerKey } from '../table/header-key.js';
import { once } from '../table/once.js';

/**
 * What the status of a service case may say, and what its topic says when the shop itself was at fault. English first, then
 * Bengali, Hausa, French, Spanish, Portuguese, German, Hindi and Arabic; those other than English await native readers.
 * Separated by commas; case, accents and punctuation do not count.
 */
const openWords = [
  'open, opened, reopened, re-opened, new, pending, waiting, on hold, hold, in progress, in process, active, assigned, unassigned, unresolved',
  'not closed, not resolved, not solved, to do, todo, awaiting, awaiting reply, waiting for customer, waiting on customer, escalated, ongoing',
  'খোলা, নতুন, অপেক্ষমাণ, অপেক্ষমান, চলমান, চলছে, মুলতুবি, অমীমাংসিত',
  'a buɗe, buɗe, buɗaɗɗe, sabo, ana jira, ana ci gaba, ba a warware ba',
  'ouvert, ouverte, nouveau, nouvelle, en attente, en cours, en cours de traitement, assigné, assignée, non résolu, non résolue, à traiter, rouvert',
  'abierto, abierta, nuevo, nueva, pendiente, en espera, en curso, en proceso, asignado, asignada, sin resolver, no resuelto, reabierto',
  'aberto, aberta, novo, nova, pendente, aguardando, em andamento, em curso, em espera, atribuído, não resolvido, reaberto',
  'offen, neu, wartend, in Bearbeitung, in Arbeit, ausstehend, zugewiesen, ungelöst, nicht gelöst, nicht erledigt, unerledigt, wieder geöffnet, wiedereröffnet',
  'खुला, खुली, नया, लंबित, लम्बित, प्रगति में, प्रतीक्षा में, अनसुलझा, जारी',
  'مفتوح, مفتوحة, جديد, جديدة, معلق, معلقة, قيد الانتظار, قيد المعالجة, قيد التنفيذ, بانتظار الرد, غير محلول, غير محلولة',
];

const closedWords = [
  'closed, close, resolved, solved, done, complete, completed, finished, fixed, answered, cancelled, canceled, archived, rejected, duplicate, spam, settled',
  'বন্ধ, সমাধান, সমাধান হয়েছে, সম্পন্ন, সম্পূর্ণ, শেষ, বাতিল',
  'a rufe, rufe, rufaffe, an rufe, an warware, an gama, an kammala, an soke',
  'fermé, fermée, clos, close, clôturé, clôturée, résolu, résolue, traité, traitée, terminé, terminée, annulé, annulée',
  'cerrado, cerrada, resuelto, resuelta, terminado, terminada, completado, completada, cancelado, cancelada, finalizado, finalizada',
  'fechado, fechada, resolvido, resolvida, concluído, concluída, encerrado, encerrada, cancelado, cancelada, finalizado',
  'geschlossen, gelöst, erledigt, abgeschlossen, fertig, beendet, storniert, beantwortet, zu',
  'बंद, बन्द, हल, हल हो गया, पूर्ण, पूरा, समाप्त, रद्द',
  'مغلق, مغلقة, محلول, محلولة, تم الحل, مكتمل, مكتملة, منتهي, منتهية, ملغي, ملغاة, تم',
];

const faultWords = [
  'our fault, our mistake, our error, shop error, defect, faulty, broken, damaged, wrong item, wrong product, wrong order, wrong size sent, wrong delivery',
  'late delivery, delivery late, delayed delivery, delayed order, delivery delayed, delivery delay, late shipment, shipped late, missing item, missing part, not delivered, never arrived, lost parcel',
  'billing error, overcharged, double charged, charged twice, quality complaint',
  'আমাদের ভুল, ত্রুটি, ভাঙা, ক্ষতিগ্রস্ত, ভুল পণ্য, দেরিতে ডেলিভারি, বিলম্ব',
  'laifinmu, kuskurenmu, ya lalace, ya karye, kaya ba daidai ba, jinkirin kawo, jinkiri',
  'notre faute, notre erreur, défectueux, défectueuse, article cassé, arrivé cassé, abîmé, endommagé, mauvais article, erreur de livraison, livraison en retard, retard de livraison, colis perdu, article manquant, erreur de facturation',
  'culpa nuestra, nuestro error, defecto, defectuoso, defectuosa, producto roto, llegó roto, dañado, artículo equivocado, producto equivocado, entrega tardía, retraso en la entrega, entrega retrasada, paquete perdido, artículo faltante, error de facturación',
  'nossa culpa, nosso erro, defeito, defeituoso, quebrado, danificado, item errado, produto errado, entrega atrasada, atraso na entrega, pacote perdido, item faltando, erro de cobrança',
  'unser Fehler, unsere Schuld, defekt, mangelhaft, kaputt, beschädigt, falscher Artikel, falsche Ware, falsch geliefert, Falschlieferung, späte Lieferung, verspätete Lieferung, Lieferung verspätet, zu spät geliefert, Lieferverzug, Lieferverzögerung, fehlender Artikel, nicht geliefert, Paket verloren, Rechnungsfehler, Reklamation Qualität',
  'हमारी गलती, खराब, दोषपूर्ण, टूटा, क्षतिग्रस्त, गलत सामान, गलत उत्पाद, देर से डिलीवरी, विलंब, नहीं मिला',
  'خطؤنا, خطأ منا, عيب, معيب, مكسور, تالف, منتج خاطئ, تأخر التوصيل, تأخير, لم يصل, طرد مفقود',
];

function keysOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(',').map(headerKey)).filter((key) => key !== '');
}

const openKeys = once(() => new Set(keysOf(openWords)));
const closedKeys = once(() => new Set(keysOf(closedWords)));
/** Words of at least this many letters also count as the beginning of a longer status, such as `Closed by agent`. */
const shortestBeginning = 4;
const openBeginning = once(() => beginning(openKeys()));
const closedBeginning = once(() => beginning(closedKeys()));
/** Fixed words side by side, so nothing of it can backtrack. */
const faultAnywhere = once(() => new RegExp(keysOf(faultWords).join('|')));

function beginning(keys: ReadonlySet<string>): RegExp {
  return new RegExp(`^(?:${[...keys].filter((key) => key.length >= shortestBeginning).join('|')})`);
}

/**
 * What a case's status says, in any of nine languages; `unknown` for a word that is on neither list.
 *
 * @example caseStatus('In Bearbeitung') // 'open'
 */
export function caseStatus(status: string): 'open' | 'closed' | 'unknown' {
  const key = headerKey(status);
  if (openKeys().has(key)) return 'open';
  if (closedKeys().has(key)) return 'closed';
  if (openBeginning().test(key)) return 'open';
  return closedBeginning().test(key) ? 'closed' : 'unknown';
}

/**
 * Whether a topic or cause says that the shop was at fault: a defect, a wrong or missing item, a late delivery.
 *
 * @example saysOurFault('Late delivery - parcel 12') // true
 */
export function saysOurFault(topic: string): boolean {
  return faultAnywhere().test(headerKey(topic));
}
