import type { RefObject } from 'preact';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { plainNumber } from '../numbers.js';
import { isolate, say, withCurrency } from '../say.js';
import { NumberField } from './number-field.js';

interface HourlyRateProps {
  readonly view: PreviewView;
  /** As typed; null = not touched. */
  readonly typed: string | null;
  readonly isWrong: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

/** What an hour of service costs; asked only where there is a service log. */
export function HourlyRate({ view: { hasService, currency, hourlyRate }, typed, ...field }: HourlyRateProps) {
  if (!hasService) return <p class="note">{say('preview-no-service')}</p>;
  return (
    <NumberField
      {...field}
      id="rate"
      label={withCurrency(say('preview-hourly-rate'), currency)}
      value={typed ?? (hourlyRate === null ? '' : plainNumber(hourlyRate))}
      help={
        field.isWrong
          ? say('preview-hourly-rate-wrong', { seen: isolate((typed ?? '').slice(0, 40)), example: plainNumber(24.5) })
          : say('preview-hourly-rate-help')
      }
    />
  );
}
