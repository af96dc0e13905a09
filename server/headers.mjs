// The headers every answer carries.

/** @param {string[]} scripts @param {{ styles?: string, connect?: string }} [more] */
const policy = (scripts, { styles = "", connect = "" } = {}) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}`.trim(),
    `style-src 'self' ${styles}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${connect}`.trim(),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Content-Security-Policy Level 3, https://www.w3.org/TR/CSP3/: a page made for this request runs only scripts that carry this
 * answer's nonce. See docs/decisions/0004-content-security-policy.md.
 * @param {{ nonce: string, dev: boolean }} options
 */
export const contentSecurityPolicy = ({ nonce, dev }) =>
  dev
    ? policy([`'nonce-${nonce}'`, "'strict-dynamic'", "'unsafe-eval'"], { styles: "'unsafe-inline'", connect: "ws:" })
    : policy([`'nonce-${nonce}'`, "'strict-dynamic'"], { styles: `'nonce-${nonce}'` });

/** The policy of a page kept for everybody: it names each inline script of the page. @param {string[]} hashes "'sha256-…'" */
export const cachedPolicy = (hashes) => policy(hashes);

/** @param {boolean} secure whether the portal is served over HTTPS */
export function fixedHeaders(secure) {
  return {
    "X-Content-Type-Options": "nosniff",
    // Not "no-referrer": browsers would then send "Origin: null" with our own forms, which we refuse.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    ...(secure && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}
