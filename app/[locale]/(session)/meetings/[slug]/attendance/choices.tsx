import { getTranslations } from "@/i18n/words";
import { formatDate, today } from "@/lib/dates";
import { orders, type Order } from "@/lib/meetings/schema";
import { addressWith } from "@/lib/request/address";

interface ChoiceProps {
  id: string;
  label: string;
  choices: { key: string; text: string; href: string; chosen: boolean }[];
}

/** A few ways to see the desk, one of them chosen. */
function Choice({ id, label, choices }: ChoiceProps) {
  return (
    <nav id={id} className="desk-order" aria-label={label} tabIndex={-1}>
      <span>{label}</span>
      {choices.map(({ key, text, href, chosen }) => (
        <a key={key} href={href} aria-current={chosen ? "true" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}

interface ChoicesProps {
  address: string;
  /** What the desk shows now: the day only where the address asks for it. */
  now: { order: Order; day: string };
  asked: string | undefined;
  days: string[];
  locale: string;
  wrong: string | undefined;
}

/** The day of the meeting, where it has several; and States in the order of their English or their French names. */
export async function DeskChoices({ address, now, asked, days, locale, wrong }: ChoicesProps) {
  const t = await getTranslations("desk");
  const french = now.order === "fr" && { order: "fr" };
  const dayText = (day: string) => {
    const date = formatDate(day, "day", locale);
    return day === today() ? t("today", { date }) : date;
  };
  return (
    <>
      {days.length > 1 && (
        <Choice
          id="day"
          label={t("day")}
          choices={days.map((day) => ({
            key: day,
            text: dayText(day),
            href: addressWith(address, { ...french, day }),
            chosen: day === now.day,
          }))}
        />
      )}
      <Choice
        id="order"
        label={t("order")}
        choices={orders.map((order) => ({
          key: order,
          text: t(order === "en" ? "orderEn" : "orderFr"),
          href: addressWith(address, { ...(order === "fr" && { order }), ...(asked && { day: asked }) }),
          chosen: order === now.order,
        }))}
      />
      {wrong !== undefined && <p className="complaint">{wrong}</p>}
    </>
  );
}
