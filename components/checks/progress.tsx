/** How many of those asked have answered: a bar, and the same in words beside it. */
export function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <span className="progress">
      <progress value={done} max={Math.max(of, 1)} aria-label={label} />
      <span aria-hidden="true">{label}</span>
    </span>
  );
}
