import { Table, sizes } from "../../table";

export default async function Page({ searchParams }) {
  return <Table {...sizes(await searchParams)} />;
}
