import { say } from '../say.js';

/** The product's name, and how far one has come. */
export function Steps({ step, steps }: { step: number; steps: number }) {
  return (
    <header class="top">
      <p class="step">
        <span class="brand">{say('sidebar-name')}</span>
        <span>{say('sidebar-step', { step, steps })}</span>
      </p>
      <div class="steps" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => index + 1).map((number) => (
          <span key={number} class={number <= step ? 'done' : ''} />
        ))}
      </div>
    </header>
  );
}
