// What the environment says, and what production cannot do without.

const demo = process.env.PORTAL_DEMO === "1";
const dev = process.argv.includes("--dev");

const needed = {
  DATABASE_URL: "PostgreSQL, postgresql://user:password@host/database",
  AUTH_SECRET: "at least 32 random characters: openssl rand -base64 33",
  PORTAL_URL: "the address people open, https://…",
  SMTP_URL: "the mail server, smtps://user:password@host",
  MAIL_FROM: "the sender of mail from the portal",
};

/** @returns {string | null} one message naming all that production lacks */
export function whatIsMissing() {
  if (demo || dev) return null;
  const missing = Object.entries(needed).filter(([name]) => !process.env[name]?.trim());
  if ((process.env.AUTH_SECRET ?? "x".repeat(32)).length < 32) missing.push(["AUTH_SECRET", needed.AUTH_SECRET]);
  if (process.env.PORTAL_URL && !URL.canParse(process.env.PORTAL_URL)) missing.push(["PORTAL_URL", needed.PORTAL_URL]);
  if (missing.length === 0) return null;
  return `The portal cannot start: the environment lacks\n${missing.map(([name, what]) => `  ${name}  ${what}`).join("\n")}`;
}

const port = Number(process.env.PORT ?? 3000);

export const settings = {
  demo,
  dev,
  port,
  /** Null where the portal answers on whatever name it is called by. */
  origin: demo || dev || !process.env.PORTAL_URL ? null : new URL(process.env.PORTAL_URL).origin,
  secure: !demo && !dev && (process.env.PORTAL_URL ?? "").startsWith("https:"),
  /** How many proxies of our own stand before the portal, each adding one address to X-Forwarded-For. */
  proxies: Number(process.env.TRUSTED_PROXIES ?? 0),
};
