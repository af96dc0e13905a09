/**
 * Next puts this into every page, yet without a script shows nothing of it where `forbidden()` is called: the server answers
 * in its place (server/plain-page.mjs), and what is empty costs no page anything.
 */
export default function Forbidden() {
  return null;
}
