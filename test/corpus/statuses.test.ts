import { headerKey } from '../../src/engine/table/header-key.js';
import { rowState } from '../../src/engine/table/order-lines.js';
import { applyStatus } from '../../src/engine/table/order-status.js';
import { statusWords } from '../../src/engine/table/status-words.js';

/** Whether an order of this status counts, and what is said of it. */
function judged(status: string): string {
  const state = new Uint8Array(1);
  const [said] = applyStatus({ codes: Int32Array.of(0), labels: [status] }, state);
  return `${state[0] === rowState.counted ? 'counts' : 'left out'}${said === undefined ? '' : `, ${said.kind}`}`;
}

describe('an order counts or not by its status, in any of our languages', () => {
  test.each([
    ...['Paid', 'COMPLETED', 'partially_paid', 'Fulfilled', 'সম্পন্ন', 'An biya', 'Payée', 'Terminée', 'expediee', 'Completado', 'Enviado'],
    ...['Concluído', 'Entregue', 'Abgeschlossen', 'In Bearbeitung', 'पूर्ण', 'مدفوع', 'مكتمل', 'تم التوصيل', 'שולם', 'נשלחה'],
  ])('%s counts', (status) => {
    expect(judged(status)).toBe('counts');
  });

  test.each([
    ...['Pending', 'CANCELLED', 'Canceled', 'voided', 'Test order', 'draft', 'বাতিল', 'An soke', 'Annulée', 'En attente', 'echoue'],
    ...['Cancelado', 'Anulada', 'Pendiente de pago', 'Pendente', 'Aguardando pagamento', 'Não pago', 'Storniert', 'Fehlgeschlagen'],
    ...['रद्द', 'लंबित', 'ملغي', 'ملغى', 'قيد الانتظار', 'בוטל', 'ממתין לתשלום'],
  ])('%s is left out, and that is said', (status) => {
    expect(judged(status)).toBe('left out, out');
  });

  test.each(['Refunded', 'partially_refunded', 'ফেরত', 'Remboursée', 'Reembolsado', 'Estornado', 'Erstattet', 'धनवापसी', 'مسترد', 'הוחזר'])(
    '%s counts with what is left of it',
    (status) => {
      expect(judged(status)).toBe('counts, refunded');
    },
  );

  test.each(['Wrapped', 'maybe', 'Offen', '🙂'])('%s, of which we know nothing, counts and is asked about', (status) => {
    expect(judged(status)).toBe('counts, unknown');
  });

  test('no word has two meanings', () => {
    const keys = Object.values(statusWords).map((lines) => new Set(lines.flatMap((line) => line.split(',').map(headerKey))));
    expect(keys.every((set) => set.size > 15 && !set.has(''))).toBe(true);
    expect(new Set(keys.flatMap((set) => [...set])).size).toBe(keys.reduce((sum, set) => sum + set.size, 0));
  });
});
