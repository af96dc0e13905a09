import { GET as activities } from "@/app/api/v1/activities/route";
import { GET as health } from "@/app/api/health/route";
import { GET as meeting } from "@/app/api/v1/meetings/[slug]/route";
import { GET as meetings } from "@/app/api/v1/meetings/route";
import { GET as openapi } from "@/app/api/v1/openapi.json/route";
import { GET as plans } from "@/app/api/v1/plans/route";
import { GET as state } from "@/app/api/v1/states/[code]/route";
import { GET as states } from "@/app/api/v1/states/route";
import type { ApiAddress } from "./addresses";

interface Asked {
  code: string;
  slug: string;
}

const handlers: Record<ApiAddress["key"], (request: Request, params: Promise<Asked>) => Promise<Response>> = {
  health: () => health(),
  states: (request, params) => states(request, { params }),
  state: (request, params) => state(request, { params }),
  meetings: (request, params) => meetings(request, { params }),
  meeting: (request, params) => meeting(request, { params }),
  plans: (request, params) => plans(request, { params }),
  activities: (request, params) => activities(request, { params }),
  openapi: (request, params) => openapi(request, { params }),
};

/** Asks an address of the API as a caller would. @param address with what its path and its query take. */
export function askApi(
  key: ApiAddress["key"],
  address: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const url = new URL(address, "http://portal.example");
  const last = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  return handlers[key](new Request(url, { headers }), Promise.resolve({ code: last, slug: last }));
}
