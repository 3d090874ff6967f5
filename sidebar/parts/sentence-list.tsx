/** Sentences from the server, one below the other; the same sentence once. */
export function SentenceList({ sentences, kind }: { sentences: readonly string[]; kind?: 'quiet' }) {
  return (
    <ul class={kind}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
