import { unknownAddress } from "@/lib/api/answer";

export const dynamic = "force-dynamic";

export const GET = unknownAddress;
export const POST = unknownAddress;
