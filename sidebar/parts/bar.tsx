/** A bar as long as `share` (0..1) of its row. Only for the eye: the figure always stands beside it in words. */
export function Bar({ share }: { share: number }) {
  const percent = Math.max(0, Math.min(1, share)) * 100;
  return (
    <span class="bar" aria-hidden="true">
      {percent > 0 && <span style={{ inlineSize: `${percent}%` }} />}
    </span>
  );
}
