import "server-only";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { CommitteeRecordKind, Confidence } from "@/lib/database/generated/enums";
import { plainDate, type RoughDate } from "@/lib/dates";

/** Something that the 1540 Committee has on public record of a State. */
export interface KnownRecord {
  id: string;
  kind: CommitteeRecordKind;
  date: RoughDate | null;
  symbol: string | null;
  link: string | null;
  note: string | null;
  source: string;
  confidence: Confidence;
  version: number;
}

/** A State's record at the Committee. Public. */
export interface CommitteeFile {
  /** The Committee's matrices are of Member States of the United Nations alone. */
  isUnMember: boolean;
  /** In order of time; those without a date last. */
  records: KnownRecord[];
}

/** @returns what is on record here; null where the code is no State's. */
export const committeeFile = (stateCode: string): Promise<CommitteeFile | null> =>
  kept(`committee ${stateCode}`, async () => {
    const state = await database().state.findUnique({
      where: { code: stateCode },
      select: {
        unMember: true,
        committeeRecords: {
          where: { withdrawnAt: null },
          orderBy: [{ date: { sort: "asc", nulls: "last" } }, { id: "asc" }],
        },
      },
    });
    return (
      state && {
        isUnMember: state.unMember,
        records: state.committeeRecords.map(({ date, precision, ...record }) => ({
          ...record,
          date: date && precision ? { date: plainDate(date), precision } : null,
        })),
      }
    );
  });
