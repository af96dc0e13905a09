// The headers every answer carries.

/**
 * Content-Security-Policy Level 3, https://www.w3.org/TR/CSP3/. Live pages run only scripts that carry this answer's nonce;
 * a prerendered page, the same bytes for everybody, cannot carry one: see docs/decisions/0004-content-security-policy.md.
 * @param {{ nonce: string | null, dev: boolean }} options
 */
export function contentSecurityPolicy({ nonce, dev }) {
  const scripts = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'unsafe-inline'";
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : nonce ? ` 'nonce-${nonce}'` : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

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
