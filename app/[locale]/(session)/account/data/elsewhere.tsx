import { getLocale, getTranslations } from "@/i18n/words";
import type { ReactNode } from "react";
import { fullName } from "@/lib/contacts/rules";
import { formatDate, formatMoment, today } from "@/lib/dates";
import type { OwnData } from "@/lib/persons/own-data";

interface LinesProps {
  title: string;
  lines: ReactNode[];
  nothing: string;
}

function Lines({ title, lines, nothing }: LinesProps) {
  return (
    <>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p className="text-muted">{nothing}</p>
      ) : (
        <ul className="max-w-measure list-disc pl-5">
          {lines.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const together = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join("; ");

/** Sessions, lists of meetings, announcements, checks and mail. */
export async function Elsewhere({ data }: { data: OwnData }) {
  const [t, locale] = [await getTranslations("ownData"), await getLocale()];
  const moment = (date: Date) => formatMoment(date, locale);
  const day = (date: string) => formatDate(date, "day", locale);
  const nothing = t("nothing");
  return (
    <>
      <Lines
        title={t("sessions")}
        nothing={nothing}
        lines={data.sessions.map(({ createdAt, expiresAt }) =>
          t("session", { since: moment(createdAt), until: moment(expiresAt) }),
        )}
      />
      <Lines
        title={t("exports")}
        nothing={nothing}
        lines={data.exports.map(({ at, format, rows }) => t("export", { at: moment(at), format, rows }))}
      />
      <Lines
        title={t("planChanges")}
        nothing={nothing}
        lines={
          data.planReader
            ? [
                data.planReader.seenAt.getTime() > 0 && t("plansSeen", { moment: moment(data.planReader.seenAt) }),
                t(data.planReader.weekly ? "plansWeekly" : "plansNotWeekly"),
              ].filter((line) => line !== false)
            : []
        }
      />
      <Lines
        title={t("meetings")}
        nothing={nothing}
        lines={data.meetings.map(({ meeting, startsOn, honorific, position, badgeName, gender, ...name }) =>
          t("meeting", {
            meeting,
            date: day(startsOn),
            name: [honorific, fullName(name), position, badgeName, gender && t(`genders.${gender}`)]
              .filter(Boolean)
              .join(", "),
          }),
        )}
      />
      <Lines
        title={t("speeches")}
        nothing={nothing}
        lines={data.speeches.map(({ meeting, item, name, function: held }) =>
          t("speech", { meeting, item, name: [name, held].filter(Boolean).join(", ") }),
        )}
      />
      <Lines
        title={t("activities")}
        nothing={nothing}
        lines={data.activities.map(({ title, startsOn, contactName, contactEmail }) =>
          t("activity", {
            activity: title,
            date: day(startsOn),
            said: [contactName, contactEmail].filter(Boolean).join(", "),
          }),
        )}
      />
      <Lines
        title={t("invitations")}
        nothing={nothing}
        lines={data.invitations.map(({ meeting, invitedAt, addressee, recipient, answer, note }) =>
          together(
            t("invitation", { meeting, date: day(today(invitedAt)), answer: answer ?? "none" }),
            (addressee ?? recipient) && t("said", { said: [addressee, recipient].filter(Boolean).join(", ") }),
            note && t("noteOn", { note }),
          ),
        )}
      />
      <Lines
        title={t("announcements")}
        nothing={nothing}
        lines={data.announcements.map(({ kind, effectiveOn, decision, proposedAt, note, reason, ...who }) => {
          const { honorific, givenNames, familyName, position, organisation, email, telephone } = who;
          const said = [honorific, givenNames, familyName, position, organisation, email, telephone, note, reason];
          return together(
            t("announcement", {
              date: day(today(proposedAt)),
              kind,
              from: day(effectiveOn),
              decision: decision ?? "open",
            }),
            said.some(Boolean) && t("said", { said: said.filter(Boolean).join(", ") }),
          );
        })}
      />
      <Lines
        title={t("checks")}
        nothing={nothing}
        lines={data.checks.map(({ check, answer, recipient, returnedAt, note }) =>
          together(
            t("check", { check, answer: answer ?? "none" }),
            recipient && t("checkTo", { address: recipient }),
            returnedAt && t("checkReturned"),
            note && t("noteOn", { note }),
          ),
        )}
      />
      <Lines
        title={t("mails")}
        nothing={nothing}
        lines={data.mails.map(({ subject, createdAt }) => t("mail", { at: moment(createdAt), subject }))}
      />
      <Lines
        title={t("bounced")}
        nothing={nothing}
        lines={data.bounced.map(({ address, markedAt }) => t("bouncedLine", { address, at: moment(markedAt) }))}
      />
    </>
  );
}
