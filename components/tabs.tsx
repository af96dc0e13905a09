interface TabsProps<Key extends string> {
  /** What the pages are of, for a screen reader. */
  label: string;
  tabs: { key: Key; href: string; name: string }[];
  current: Key;
}

/** Pages that belong together, as links from each to the others; none where there is only the one. */
export function Tabs<Key extends string>({ label, tabs, current }: TabsProps<Key>) {
  if (tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ key, href, name }) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
