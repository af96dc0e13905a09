import { Table, sizes } from "../../../../../table";

// None are drawn by the build: the first visit draws the page, and every later one is served from cache.
export const generateStaticParams = () => [];

export default async function Page({ params }) {
  return <Table {...sizes(await params)} />;
}
