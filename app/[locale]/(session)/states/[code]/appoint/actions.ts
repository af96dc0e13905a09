"use server";

import { action } from "@/lib/access/action";
import { makeAppointment, type Appointed } from "@/lib/appointments/make-appointment";

export const appoint = action(makeAppointment, {
  goTo: (_typed, result) => {
    const appointed = result as Appointed;
    return appointed.step === "appoint" ? `/states/${appointed.stateCode}?done=appointed` : null;
  },
});
