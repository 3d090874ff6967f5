/** Grey lines where text will be; the progress line says in words what is being done. */
export function Skeleton({ lines }: { lines: number }) {
  const numbers = Array.from({ length: lines }, (_, index) => index + 1);
  return (
    <div class="skeleton" aria-hidden="true">
      {numbers.map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}
