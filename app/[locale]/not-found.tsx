/**
 * Next puts this into every page, yet without a script shows nothing of it where `notFound()` is called: the server answers
 * in its place (server/plain-page.mjs), and what is empty costs no page anything.
 */
export default function NotFound() {
  return null;
}
