/** Leaves the portal: an ordinary form, so that it works everywhere and every time. */
export function SignOut({ label }: { label: string }) {
  return (
    <form action="/sign-out" method="post">
      <button className="plain-button">{label}</button>
    </form>
  );
}
