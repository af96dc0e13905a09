/** The fictional people, accounts and delegations of the demonstration. */
import { z } from "zod";
import {
  ChannelKind,
  ChannelPurpose,
  ContactFunction,
  ProposalKind,
  Role,
  Visibility,
} from "@/lib/database/generated/enums";
import { databaseDate } from "@/lib/dates";
import accountFile from "./accounts.json";
import delegationFile from "./delegations.json";
import organisationFile from "./organisations.json";
import peopleFile from "./people.json";
import proposalFile from "./proposals.json";
import stateChannelFile from "./state-channels.json";

const text = z.string().min(1);
const date = z.iso.date().transform(databaseDate);
const slug = text;

const people = z.array(
  z.strictObject({
    key: text,
    state: text,
    function: z.enum(ContactFunction),
    honorific: text.nullable(),
    givenNames: text.nullable(),
    familyName: text,
    position: text,
    organisation: text,
    languages: z.array(text),
    startsOn: date,
    endsOn: date.nullable(),
    nominationReference: text,
    nominatedOn: date,
    /** On a date, or so many days before the demonstration was first started. */
    confirmed: z.union([z.int().positive(), date]).nullable(),
    channels: z
      .array(z.strictObject({ kind: z.enum(ChannelKind), value: text, visibility: z.enum(Visibility) }))
      .min(1),
    /** Whether the person may sign in, by the address of the first channel. */
    account: z.boolean().default(false),
    disabledOn: date.nullable().default(null),
  }),
);

const accounts = z.array(
  z.strictObject({ email: text, name: text, role: z.enum(Role), organisation: slug.nullable().default(null) }),
);

/** Either somebody of people.json, by key, or somebody who appears at the meeting only. */
const delegate = z.strictObject({
  person: text.optional(),
  honorific: text.nullable().default(null),
  givenNames: text.nullable().default(null),
  familyName: text.optional(),
  position: text,
  head: z.boolean().default(false),
});

const delegations = z.array(
  z.strictObject({ state: text.optional(), organisation: slug.optional(), delegates: z.array(delegate) }),
);

const stateChannels = z.array(
  z.strictObject({
    state: text,
    purpose: z.enum(ChannelPurpose),
    kind: z.enum(ChannelKind),
    value: text,
    visibility: z.enum(Visibility),
  }),
);

/** What somebody of people.json with an account announced, so many days before the demonstration was first started. */
const proposals = z.array(
  z.strictObject({
    person: text,
    kind: z.enum(ProposalKind),
    sentDaysAgo: z.int().positive(),
    inDays: z.int().positive(),
    honorific: text.nullable().default(null),
    givenNames: text.nullable().default(null),
    familyName: text.nullable().default(null),
    position: text.nullable().default(null),
    organisation: text.nullable().default(null),
    email: text.nullable().default(null),
    telephone: text.nullable().default(null),
    note: text.nullable().default(null),
  }),
);

const organisations = z.array(z.strictObject({ slug, name: text, acronym: text.nullable(), source: text }));

export const readPeople = () => people.parse(peopleFile);
export const readAccounts = () => accounts.parse(accountFile);
export const readDelegations = () => delegations.parse(delegationFile);
export const readStateChannels = () => stateChannels.parse(stateChannelFile);
export const readProposals = () => proposals.parse(proposalFile);
export const readOrganisations = () => organisations.parse(organisationFile);
