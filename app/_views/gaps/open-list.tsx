import { NeedList } from "@/app/_views/needs/need-list";
import { Fitting } from "@/app/_views/offers/fitting";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import type { OpenNeed } from "@/lib/gaps/needs";
import type { KnownIntroduction } from "@/lib/introductions/queries";
import type { OfferWords } from "@/lib/offers/words";

interface OpenListProps {
  actor: Actor;
  words: OfferWords;
  open: OpenNeed[];
  introductions: KnownIntroduction[];
}

/** Open needs, who plans to meet each, and what is offered that fits. */
export async function OpenList({ actor, words, open, introductions }: OpenListProps) {
  const t = await getTranslations("gaps.unmet");
  const of = new Map(open.map((one) => [one.need.id, one]));
  return (
    <NeedList
      needs={open.map(({ need }) => need)}
      whose={({ stateCode, id }) => (
        <p>
          <a href={`/plans/${stateCode}#need-${id}`}>{words.words.stateName(stateCode)}</a>
        </p>
      )}
    >
      {(need) => {
        const { planned = [], offers = [] } = of.get(need.id) ?? {};
        return (
          <>
            {planned.length > 0 && (
              <p className="source">
                {t("planned")}{" "}
                {planned.slice(0, 3).map(({ slug, title }, place) => (
                  <span key={slug}>
                    {place > 0 && "; "}
                    <a href={`/activities/${slug}`}>{title}</a>
                  </span>
                ))}
              </p>
            )}
            {planned.length === 0 && <p className="source">{t("nothing")}</p>}
            <Fitting {...{ actor, words, need, offers, introductions }} />
          </>
        );
      }}
    </NeedList>
  );
}
