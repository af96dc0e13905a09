import { getTranslations } from "@/i18n/words";
import { contactFunctions } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";

interface PublicEntryProps {
  filled: Set<ContactFunction>;
  /** Where to come back to after signing in. */
  to: string;
  isVisitor: boolean;
}

/** What everybody may know of a State's entries: which functions are filled. */
export async function PublicEntry({ filled, to, isVisitor }: PublicEntryProps) {
  const t = await getTranslations("states");
  return (
    <section className="entry">
      <h2>{t("state.functions")}</h2>
      <dl className="facts">
        {contactFunctions
          .filter((held) => held === "primary" || filled.has(held))
          .map((held) => [
            <dt key={`${held} function`}>{t(`functions.${held}`)}</dt>,
            <dd key={held}>
              {filled.has(held) ? t("posts.named") : <span className="doubt">{t("posts.vacant")}</span>}
            </dd>,
          ])}
      </dl>
      {isVisitor && (
        <p className="source mt-3">
          {t.rich("state.public", { signIn: (text) => <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{text}</a> })}
        </p>
      )}
    </section>
  );
}
