import { getTranslations } from "@/i18n/words";
import { orders, type Order } from "@/lib/meetings/schema";

/** States in the order of their English or their French names. */
export async function OrderChoice({ now, wrong, address }: { now: Order; wrong: string | undefined; address: string }) {
  const t = await getTranslations("desk");
  return (
    <>
      <nav id="order" className="desk-order" aria-label={t("order")} tabIndex={-1}>
        <span>{t("order")}</span>
        {orders.map((order) => (
          <a
            key={order}
            href={order === "en" ? address : `${address}?order=${order}`}
            aria-current={order === now ? "true" : undefined}
          >
            {t(order === "en" ? "orderEn" : "orderFr")}
          </a>
        ))}
      </nav>
      {wrong !== undefined && <p className="complaint">{wrong}</p>}
    </>
  );
}
