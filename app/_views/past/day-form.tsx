import { AskDay } from "@/components/ask/fields";
import { complaintsOf } from "@/components/ask/complaints";
import { getTranslations } from "@/i18n/words";
import type { StateQuery } from "@/lib/states/schema";

interface DayFormProps {
  address: string;
  typed: string;
  wrong: string | undefined;
}

/** @returns what is wrong with the day that a State's address asks for. */
export async function dayComplaints({ errors }: StateQuery): Promise<{ on?: string }> {
  return complaintsOf<{ on?: string }>({ errors });
}

/** Asks for another day of the same page: a GET form, so that the day is an address. */
export async function DayForm({ address, typed, wrong }: DayFormProps) {
  const t = await getTranslations("past");
  return (
    <form className="ask day-form" method="get" action={address} noValidate>
      <AskDay name="on" label={t("another")} value={typed} wrong={wrong} />
      <div className="actions">
        <button className="button quiet">{t("show")}</button>
      </div>
    </form>
  );
}
