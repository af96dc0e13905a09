import { RadioField } from "@/components/form/choice-fields";
import { TextArea, TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { TickList } from "@/components/form/tick-list";
import { invitationWords } from "@/app/_views/invitation/words";
import { Steps } from "@/components/letters/steps";
import type { InviteChoices } from "@/lib/invitations/choices";
import type { InvitedMeeting } from "@/lib/invitations/meeting";
import { scopes } from "@/lib/invitations/rules";
import { invite } from "./actions";
import { Organisations } from "./organisations";

/** Asks whom to invite and in which words, then shows what would happen. */
export async function InviteForm({ meeting, choices }: { meeting: InvitedMeeting; choices: InviteChoices }) {
  const { t, names } = await invitationWords();
  const { invited, organisations } = choices;
  const open = organisations.filter(({ isInvited }) => !isInvited);
  const labels = {
    states: t("new.states"),
    newName: t("new.newName"),
    newAddress: t("new.newAddress"),
    subject: t("new.subject"),
    text: t("new.text"),
    ...Object.fromEntries(open.map(({ id, name }) => [`organisations.${id}.address`, t("new.address", { name })])),
  };
  return (
    <Form action={invite} texts={await formTexts()} labels={labels}>
      <Steps>
        <input type="hidden" name="meeting" value={meeting.slug} />
        <h2>{t("new.who")}</h2>
        <RadioField
          name="scope"
          label={t("new.scope")}
          value={invited.size === 0 ? "all" : "selection"}
          choices={scopes.map((value) => ({ value, label: t(`new.scopes.${value}`, { count: invited.size }) }))}
        />
        <div className="of-selection">
          <TickList
            name="states"
            label={t("new.states")}
            hint={t("new.statesHint")}
            choices={[...names].map(([value, name]) => ({
              value,
              label: invited.has(value) ? t("new.invitedAlready", { name }) : name,
            }))}
            folded
          />
        </div>
        <h2>{t("new.organisations")}</h2>
        <Organisations
          hint={t("new.organisationsHint")}
          legend={t("new.organisations")}
          address={t("new.addressShort")}
          rows={open.map(({ id, name, address }) => ({
            id,
            invite: t("new.inviteOne", { name }),
            label: t("new.address", { name }),
            account: address,
          }))}
        />
        <fieldset className="invitee">
          <legend className="label">{t("new.another")}</legend>
          <TextField name="newName" label={t("new.newName")} autoComplete="off" />
          <TextField name="newAddress" label={t("new.newAddress")} type="email" autoComplete="off" />
        </fieldset>
        <h2>{t("new.letter")}</h2>
        <TextField
          name="subject"
          label={t("new.subject")}
          value={meeting.letterSubject ?? (t.raw("new.defaultSubject") as string)}
          autoComplete="off"
        />
        <div className="letter-field">
          <TextArea
            name="text"
            label={t("new.text")}
            hint={t("new.textHint")}
            value={meeting.letterText ?? (t.raw("new.defaultText") as string)}
            rows={18}
          />
        </div>
        <button className="button" name="step" value="preview">
          {t("new.preview")}
        </button>
      </Steps>
    </Form>
  );
}
