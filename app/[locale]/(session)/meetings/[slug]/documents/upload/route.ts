import { backToPage } from "@/lib/access/back";
import { uploadHandler } from "@/lib/access/handler";
import { backTo } from "@/lib/meeting-documents/address";
import { addDocument } from "@/lib/meeting-documents/add-document";

/** Keeps a document of a meeting, then goes back to the list of them. */
export const POST = uploadHandler(addDocument, (outcome, request) => {
  const page = new URL(request.url).pathname.replace(/^\/en(?=\/)/, "").slice(0, -"/upload".length);
  const go = (address: string) => new Response(null, { status: 303, headers: { Location: address } });
  if (outcome.status === "invalid")
    return go(backTo(page, outcome.typed, "document" in outcome.errors ? "file" : "fields"));
  // Whoever is signed out is asked to sign in there.
  if (outcome.status === "refused" && outcome.reason === "signedOut") return go(page);
  return backToPage(outcome, request, { from: "/upload", done: "added" });
});
