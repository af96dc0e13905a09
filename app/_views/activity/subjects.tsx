import type { resolutionWords } from "@/components/resolution/words";
import { activitiesAddress } from "@/lib/activities/filters";
import type { OneActivity } from "@/lib/activities/one";
import { paragraphsInOrder, weaponsInOrder } from "@/lib/resolution/vocabulary";
import type { SeenWords } from "../activities/words";

interface Props {
  words: SeenWords;
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  activity: OneActivity;
}

/** On what it is: each subject leads to all that is on the same. */
export function Subjects({ words: { t, seen }, resolution, activity }: Props) {
  const { paragraphs, weapons, themes } = activity;
  const groups = [
    {
      name: seen("one.themes"),
      of: themes.map((theme) => ({ text: t(`themes.${theme}`), href: activitiesAddress({ theme }) })),
    },
    {
      name: seen("one.paragraphs"),
      of: paragraphsInOrder(paragraphs).map((paragraph) => ({
        text: resolution.paragraph(paragraph),
        href: activitiesAddress({ paragraph }),
      })),
    },
    {
      name: seen("one.weapons"),
      of: weaponsInOrder(weapons).map((weapon) => ({
        text: resolution.weapon(weapon),
        href: activitiesAddress({ weapon }),
      })),
    },
  ];
  return (
    <dl className="facts">
      {groups.map(({ name, of }) => (
        <div key={name} className="contents">
          <dt>{name}</dt>
          <dd>
            {of.length === 0 && <span className="text-muted">{seen("one.notSaid")}</span>}
            <ul>
              {of.map(({ text, href }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
