interface Planned {
  /** 0 for the first. */
  day: number;
  startsAt: string;
  endsAt: string;
  title: string;
  text?: string;
  speaker?: { name: string; function: string };
}

/** What the fictional meeting to come is about. */
export const plannedAgenda: Planned[] = [
  {
    day: 0,
    startsAt: "09:30",
    endsAt: "10:00",
    title: "Opening",
    speaker: { name: "Ms Olga Opening-Example", function: "Example Chairmanship" },
  },
  {
    day: 0,
    startsAt: "10:00",
    endsAt: "12:30",
    title: "Where the directory stands",
    text: "Round of the Points of Contact",
  },
  { day: 0, startsAt: "14:00", endsAt: "17:00", title: "Exercise: a call that must reach somebody" },
  {
    day: 1,
    startsAt: "09:30",
    endsAt: "11:00",
    title: "Voluntary National Implementation Action Plans: examples that are invented",
  },
  { day: 1, startsAt: "11:30", endsAt: "12:30", title: "Conclusions" },
];

/** The letter that invited to it. */
export const plannedLetter = {
  letterSubject: "Invitation: {meeting}",
  letterText:
    "Dear {name},\n\nthe Conflict Prevention Centre invites {State} to a fictional meeting, for demonstration:\n\n{meeting}\n{dates}\n{place}\n\nPlease say by {due} whether a delegation will come, and who will be in it:\n\n{link}\n\nConflict Prevention Centre (demonstration)",
};
