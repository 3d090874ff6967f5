/**
 * What an order's status may say, by what follows from it. English first, then Bengali, Hausa, French, Spanish,
 * Portuguese, German, Hindi, Arabic and Hebrew; those other than English await native readers. Separated by commas; case, accents
 * and punctuation do not count.
 */
export const statusWords = {
  /** A sale came about. */
  counting: [
    'paid, partially paid, complete, completed, shipped, fulfilled, partially fulfilled, partially shipped, delivered, done, closed, finished',
    'processed, processing, sold, settled, success, successful, succeeded, approved, captured, confirmed, dispatched, picked up, collected, invoiced, ok',
    'পরিশোধিত, সম্পন্ন, সম্পূর্ণ, বিতরিত, প্রেরিত, প্রক্রিয়াধীন',
    'an biya, an gama, an kammala, an kai, an aika',
    'payé, payée, terminé, terminée, expédié, expédiée, livré, livrée, en cours, en cours de traitement, traité, traitée',
    'pagado, pagada, completado, completada, enviado, enviada, entregado, entregada, procesando, procesado, en proceso',
    'pago, paga, concluído, concluída, completo, completa, entregue, processando, em processamento, finalizado, finalizada',
    'bezahlt, abgeschlossen, versendet, versandt, verschickt, geliefert, ausgeliefert, in Bearbeitung, erledigt, fertiggestellt',
    'भुगतान किया, भुगतान हो गया, पूर्ण, पूरा, पूरा हुआ, डिलीवर, वितरित, भेजा गया',
    'مدفوع, مدفوعة, مكتمل, مكتملة, تم الدفع, تم الشحن, تم التوصيل, تم التسليم, قيد التنفيذ, قيد المعالجة',
    'שולם, שולמה, הושלם, הושלמה, נשלח, נשלחה, נמסר, נמסרה, סופק, בטיפול, בעיבוד, אושר',
  ],
  /** No sale came about, or not yet. */
  notCounting: [
    'pending, payment pending, pending payment, voided, void, cancelled, canceled, cancelled by customer, failed, failure, test, test order',
    'declined, expired, draft, unpaid, awaiting payment, abandoned, rejected, trash, deleted, quote',
    'বাতিল, বাতিল করা হয়েছে, অপেক্ষমাণ, অপেক্ষমান, মুলতুবি, ব্যর্থ, অপরিশোধিত',
    'an soke, ana jira, ya gaza, ba a biya ba',
    'annulé, annulée, en attente, en attente de paiement, échoué, échouée, échec, refusé, refusée, brouillon, impayé, impayée, abandonné, abandonnée',
    'cancelado, cancelada, anulado, anulada, pendiente, pendiente de pago, fallido, fallida, rechazado, rechazada, borrador, prueba, no pagado, impagado, en espera',
    'pendente, pagamento pendente, aguardando pagamento, aguardando, falhou, falhado, malsucedido, recusado, recusada, rascunho, teste, não pago, não paga',
    'storniert, abgebrochen, ausstehend, Zahlung ausstehend, fehlgeschlagen, abgelehnt, Entwurf, unbezahlt, nicht bezahlt, wartend, in Wartestellung',
    'रद्द, रद्द किया गया, लंबित, लम्बित, विफल, असफल, अस्वीकृत, भुगतान बाकी',
    'ملغي, ملغى, ملغاة, معلق, معلقة, قيد الانتظار, بانتظار الدفع, فشل, فشلت, مرفوض, مرفوضة, مسودة, غير مدفوع, غير مدفوعة',
    'בוטל, בוטלה, מבוטל, מבוטלת, ממתין, ממתינה, ממתין לתשלום, נכשל, נכשלה, נדחה, טיוטה, לא שולם, בדיקה',
  ],
  /** Money went back, in part or in full; the sale counts. */
  refunding: [
    'refunded, partially refunded, partial refund',
    'ফেরত, ফেরত দেওয়া হয়েছে, আংশিক ফেরত',
    'an mayar, an mayar da kuɗi',
    'remboursé, remboursée, partiellement remboursé, partiellement remboursée',
    'reembolsado, reembolsada, parcialmente reembolsado, devuelto, devuelta',
    'parcialmente reembolsada, estornado, estornada, devolvido, devolvida',
    'erstattet, rückerstattet, zurückerstattet, teilweise erstattet',
    'वापस, वापस किया गया, धनवापसी, रिफंड',
    'مسترد, مستردة, مسترجع, مسترجعة, مرتجع, تم الاسترداد, تم رد المبلغ',
    'הוחזר, הוחזרה, זוכה, זוכתה, הוחזר חלקית',
  ],
} as const;
