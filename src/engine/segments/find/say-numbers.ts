/** A share as a percentage: whole, or with one decimal below 10% and above 90%, where it matters. */
export function percentText(share: number): string {
  const percent = share * 100;
  const digits = percent === 0 || percent === 100 || (percent >= 10 && percent <= 90) ? 0 : 1;
  return `${percent.toFixed(digits)}%`;
}

/** An amount in the major unit, without cents from 100 on. */
export function moneyText(amount: number): string {
  return Math.abs(amount) < 100 ? amount.toFixed(2) : String(Math.round(amount));
}
