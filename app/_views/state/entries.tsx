import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { Entry } from "@/lib/contacts/entries";
import { contactFunctions } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";
import { formatDate, plainDate } from "@/lib/dates";
import type { StateChannel } from "@/lib/state-channels/rules";
import { entryWords, OneEntry } from "./entry";
import { Reach } from "./own-channels";

interface EntriesProps {
  reader: Actor;
  stateCode: string;
  entries: Entry[];
  vacancies: Map<ContactFunction, Date>;
  /** Those of the State itself that the reader may see. */
  channels: StateChannel[];
}

/** A State's Points of Contact, function by function, vacancies shown as such. */
export async function Entries({ reader, stateCode, entries, vacancies, channels }: EntriesProps) {
  const words = await entryWords();
  const { t, locale } = words;
  const mayEdit = can(reader, "entry.edit", { stateCode });
  // The other functions a State may do without; one that was held before is missed.
  const isMissed = (held: ContactFunction) => held === "primary" || vacancies.has(held);
  const without = contactFunctions.filter((held) => !entries.some((entry) => entry.function === held));
  const optional = without.filter((held) => !isMissed(held));
  const delegation = channels.filter(({ purpose }) => purpose === "delegation");
  const vacancy = (held: ContactFunction) => {
    const since = vacancies.get(held);
    const name = t(`inText.${held}`);
    const text = since
      ? t("state.vacantNoticeSince", { function: name, date: formatDate(plainDate(since), "day", locale) })
      : t("state.vacantNotice", { function: name });
    return (
      <section className="entry" key={held}>
        <h2>{t(`functions.${held}`)}</h2>
        <div className="notice">
          <p>
            {text} {reader.stateCode === stateCode && t("state.nominate")}
          </p>
          {delegation.length > 0 && (
            <>
              <p className="mt-2">{t("state.reachDelegation")}</p>
              <ul>
                {delegation.map((channel) => (
                  <li className="break-words" key={channel.id}>
                    <Reach {...channel} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </section>
    );
  };
  return (
    <>
      {contactFunctions.flatMap((held) => {
        const holders = entries.filter((entry) => entry.function === held);
        if (holders.length === 0) return isMissed(held) ? [vacancy(held)] : [];
        return holders.map((entry) => (
          <OneEntry
            key={entry.id}
            words={words}
            entry={entry}
            mayEdit={mayEdit}
            isOwn={entry.personId === reader.personId}
          />
        ));
      })}
      {optional.length > 0 && (
        <p className="source mt-4">
          {t("state.notNamed", { functions: optional.map((held) => t(`inText.${held}`)).join(", ") })}
        </p>
      )}
    </>
  );
}
