import type { RefObject } from 'preact';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { pageLocale } from '../numbers.js';
import { isolate, say } from '../say.js';

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
export function HourlyRate({ view, typed, isWrong, inputRef, onType, onEnter }: HourlyRateProps) {
  if (!view.hasService) return <p class="note">{say('preview-no-service')}</p>;
  const plain = new Intl.NumberFormat(pageLocale(), { useGrouping: false, maximumFractionDigits: 4 });
  return (
    <div class="field">
      <label for="rate">{view.currency ? say('preview-hourly-rate-in', { currency: view.currency }) : say('preview-hourly-rate')}</label>
      <input
        id="rate"
        ref={inputRef}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-describedby="rate-help"
        aria-invalid={isWrong}
        value={typed ?? (view.hourlyRate === null ? '' : plain.format(view.hourlyRate))}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
      {/* One element for both texts: the input is described by whichever stands there. */}
      <p id="rate-help" class={isWrong ? 'wrong' : 'quiet'} aria-live="polite">
        {isWrong
          ? say('preview-hourly-rate-wrong', { seen: isolate((typed ?? '').slice(0, 40)), example: plain.format(24.5) })
          : say('preview-hourly-rate-help')}
      </p>
    </div>
  );
}
