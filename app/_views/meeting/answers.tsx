import { invitationWords } from "@/app/_views/invitation/words";
import { TileMap } from "@/components/tile-map";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { glanceAt, type Glance } from "@/lib/invitations/at-a-glance";
import { standings } from "@/lib/invitations/rules";

/** Who comes, as far as it was answered: how many, and on the map of tiles which. For the network alone. */
export async function Answers({ actor, slug }: { actor: Actor; slug: string }) {
  const [{ t, names }, glance] = [await invitationWords(), await glanceAt(actor, slug)];
  if (!glance) return null;
  const { states, counts, organisations } = glance;
  const nameOf = (code: string) => names.get(code) ?? code;
  const of = (standing: (typeof standings)[number]) =>
    [...names].filter(([code]) => states.some((one) => one.code === code && one.standing === standing));
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t("glance.title")}</h2>
      <div className="glance">
        <TileMap
          label={t("glance.label")}
          tiles={states.map(({ code, column, row, standing }) => ({
            ...{ code, column, row, stage: standing, letter: t(`letters.${standing}`), href: `/states/${code}` },
            label: t("glance.tile", { state: nameOf(code), standing: t(`standings.${standing}`), code }),
          }))}
        />
      </div>
      <ul className="legend" aria-label={t("glance.legend")}>
        {standings.map((one) => (
          <li key={one} className={`stage ${one}`}>
            <i />
            <span>
              {t(`letters.${one}`)} {t("glance.count", { count: counts[one], standing: t(`standings.${one}`) })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Room glance={glance} />{" "}
        {can(actor, "invitation.read") && <a href={`/meetings/${slug}/invitations`}>{t("glance.detail")}</a>}
      </p>
      <details className="mt-3">
        <summary>{t("glance.table")}</summary>
        <dl className="facts">
          {standings.map((one) => (
            <div key={one} className="contents">
              <dt>{t("glance.count", { count: counts[one], standing: t(`standings.${one}`) })}</dt>
              <dd>
                {of(one)
                  .map(([, name]) => name)
                  .join(", ") || "–"}
              </dd>
            </div>
          ))}
          {organisations.length > 0 && (
            <>
              <dt>{t("glance.organisations")}</dt>
              <dd>{organisations.map(({ name, standing }) => `${name}: ${t(`standings.${standing}`)}`).join("; ")}</dd>
            </>
          )}
        </dl>
      </details>
    </section>
  );
}

async function Room({ glance: { persons, capacity } }: { glance: Glance }) {
  const { t } = await invitationWords();
  if (capacity === null) return t("glance.noCapacity", { count: persons });
  if (persons > capacity) return <b className="text-warn">{t("glance.capacityOver", { persons, capacity })}</b>;
  return t("glance.capacity", { persons, capacity });
}
