import { getTranslations } from "@/i18n/words";

/** The words for choosing between two versions of a note. */
export async function chooseWords() {
  const [t, conflict] = [await getTranslations("note"), await getTranslations("entry.conflict")];
  return {
    lede: t("edit.conflict.lede"),
    theirs: conflict("theirs"),
    yours: conflict("yours"),
    changedBy: {
      them: conflict("changedByThem"),
      you: conflict("changedByYou"),
      both: conflict("changedByBoth"),
    },
    empty: conflict("empty"),
    same: t("edit.conflict.same"),
    save: t("edit.conflict.save"),
    allTheirs: conflict("allTheirs"),
    allYours: conflict("allYours"),
    fields: {
      background: t("fields.background"),
      highlights: t("fields.highlights"),
      assessment: t("fields.assessment"),
      comments: t("fields.comments"),
    },
  };
}
