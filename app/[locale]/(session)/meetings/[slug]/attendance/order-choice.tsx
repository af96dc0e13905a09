import { getTranslations } from "@/i18n/words";
import { orders, type OrderAsked } from "@/lib/meetings/schema";

/** States in the order of their English or their French names. */
export async function OrderChoice({ order: now, wrong, address }: OrderAsked & { address: string }) {
  const t = await getTranslations("desk");
  return (
    <>
      <nav className="flex flex-wrap gap-x-4" aria-label={t("order")}>
        <span className="text-muted">{t("order")}</span>
        {orders.map((order) => (
          <a
            key={order}
            href={order === "en" ? address : `${address}?order=${order}`}
            aria-current={order === now ? "true" : undefined}
            className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {t(order === "en" ? "orderEn" : "orderFr")}
          </a>
        ))}
      </nav>
      {wrong !== null && (
        <p className="complaint" role="alert">
          {t("orderProblem", { typed: wrong })}
        </p>
      )}
    </>
  );
}
