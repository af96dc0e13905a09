import { getTranslations } from "@/i18n/words";
import type { ReactNode } from "react";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { SignOut } from "./sign-out";

export interface Crumb {
  label: string;
  href: string;
}

const sections = ["states", "meetings", "plans", "activities"] as const;

/** Where in the portal a page stands: what the masthead marks as current. */
export type Section =
  (typeof sections)[number] | "yourState" | "directory" | "checks" | "accounts" | "audit" | "account" | "signIn";

interface PageProps {
  actor: Actor;
  section?: Section;
  /** From the top down, without the page itself. */
  trail?: Crumb[];
  title: ReactNode;
  lede?: ReactNode;
  children: ReactNode;
}

/** What every page is drawn in: who it is for, where one is, its heading, its content. */
export async function Page({ actor, section, trail = [], title, lede, children }: PageProps) {
  const t = await getTranslations("page");
  return (
    <>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <header>
        {process.env.PORTAL_DEMO === "1" && (
          <div className="demo" role="note">
            <div className="frame">
              {t("demo")} <a href="/demo/outbox">{t("outbox")}</a>
            </div>
          </div>
        )}
        <div className="masthead">
          <div className="frame">
            <a className="name" href="/">
              {t("name")}
              <small>{t("subtitle")}</small>
            </a>
            <nav aria-label={t("navigation")}>
              <ul>
                {entries(actor).map(({ key, href }) => (
                  <li key={key}>
                    <a href={href} aria-current={key === section ? "page" : undefined}>
                      {t(`nav.${key}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
        {actor.accountId !== null && <Who actor={actor} />}
      </header>
      <main className="frame" id="content">
        {trail.length > 0 && (
          <nav className="trail" aria-label={t("trail")}>
            <ol>
              {trail.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 className={trail.length > 0 ? undefined : "mt-6"}>{title}</h1>
        {lede && <p className="lede">{lede}</p>}
        {children}
      </main>
      <footer className="foot">
        <div className="frame">{t("foot")}</div>
      </footer>
    </>
  );
}

function entries(actor: Actor): { key: Section; href: string }[] {
  return [
    ...sections.map((key) => ({ key, href: `/${key}` })),
    ...(actor.role === "pointOfContact" && actor.stateCode
      ? [{ key: "yourState" as const, href: `/states/${actor.stateCode}` }]
      : []),
    ...(can(actor, "upkeep.read") ? [{ key: "directory" as const, href: "/directory" }] : []),
    ...(can(actor, "check.read") ? [{ key: "checks" as const, href: "/checks" }] : []),
    ...(can(actor, "accounts.read") ? [{ key: "accounts" as const, href: "/accounts" }] : []),
    ...(can(actor, "audit.read") ? [{ key: "audit" as const, href: "/audit" }] : []),
    ...(actor.accountId === null ? [{ key: "signIn" as const, href: "/sign-in" }] : []),
  ];
}

async function Who({ actor }: { actor: Actor }) {
  const t = await getTranslations("page");
  return (
    <div className="who">
      <div className="frame">
        <span className="text-muted">{t("signedInAs", { name: actor.name, role: t(`roles.${actor.role}`) })}</span>
        <a href="/account">{t("nav.account")}</a>
        <SignOut label={t("signOut")} />
      </div>
    </div>
  );
}
