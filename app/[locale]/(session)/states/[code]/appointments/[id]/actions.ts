"use server";

import { action } from "@/lib/access/action";
import { endAppointment } from "@/lib/appointments/end-appointment";
import type { AppointmentSubject } from "@/lib/appointments/standing";
import { withdrawAppointment } from "@/lib/appointments/withdraw-appointment";

const list = (result: unknown, done: string) =>
  `/states/${(result as AppointmentSubject).stateCode}/appointments?done=${done}`;

export const end = action(endAppointment, {
  goTo: ({ endsOn }, result) => list(result, endsOn?.trim() ? "ended" : "reopened"),
});
export const withdraw = action(withdrawAppointment, {
  goTo: ({ restore }, result) => list(result, restore ? "restored" : "withdrawn"),
});
