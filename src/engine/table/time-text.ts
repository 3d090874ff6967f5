/** A time of day behind a date, with what people and programs put around it. It only sees short texts. */
const timeForm = new RegExp(
  '^(?:t|[, ]{1,2}(?:(?:at|à|um|às|a las|kl|klo|এ|da|को|في) )?)' +
    '(\\d{1,2})(?:[:.]| ?h ?)(\\d{2})(?:(?:[:.]| min )(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?(?:h|s|min))?' +
    ' ?(?:[ap]\\.? ?m\\.?|sf|ym|ص|م|পূর্বাহ্ন|অপরাহ্ন|অপরাহ্ণ|पूर्वाह्न|अपराह्न)?(?: ?(?:uhr|बजे))?' +
    ' ?(?:z|utc|[a-z]{1,4}t)? ?(?:[-+]\\d{1,2}:?(?:\\d{2})?)?(?: ?\\([a-z ]{1,30}\\)|\\[[a-z_/+-]{1,30}\\])?$',
);

/**
 * Whether what stands behind a date is nothing, or a time of day; its zone or offset may follow. The date is the wall
 * clock's, so the time itself is not needed.
 *
 * @param rest lower case, single spaces, ASCII digits
 */
export function isTimeOfDay(rest: string): boolean {
  if (rest === '') return true;
  const found = timeForm.exec(rest);
  return found !== null && Number(found[1]) <= 24 && Number(found[2]) < 60 && Number(found[3] ?? 0) <= 60;
}
