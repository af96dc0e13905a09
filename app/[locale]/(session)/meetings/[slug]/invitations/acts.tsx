import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { invitationWords } from "@/app/_views/invitation/words";
import { today } from "@/lib/dates";
import type { InvitedMeeting } from "@/lib/invitations/meeting";
import type { InvitationRow } from "@/lib/invitations/queries";
import { closedFor } from "@/lib/invitations/rules";
import { remind } from "./actions";

/** What one can do about a meeting's invitations as a whole, as long as they can be answered. */
export async function Acts({ meeting, rows }: { meeting: InvitedMeeting; rows: InvitationRow[] }) {
  const { t } = await invitationWords();
  if (closedFor(meeting, today()) !== null) return null;
  const silent = rows.filter(({ answer }) => answer === null).length;
  return (
    <div className="actions acts">
      <a className={silent > 0 ? "button quiet" : "button"} href={`/meetings/${meeting.slug}/invitations/new`}>
        {t(rows.length === 0 ? "progress.invite" : "progress.inviteMore")}
      </a>
      {silent > 0 && (
        <Form action={remind} texts={await formTexts()}>
          <input type="hidden" name="meeting" value={meeting.slug} />
          <button className="button">{t("progress.remind", { count: silent })}</button>
        </Form>
      )}
    </div>
  );
}
