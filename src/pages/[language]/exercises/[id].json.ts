import { getCollection } from "astro:content";
import { commonEn, commonZh } from "../../../exercise/index.ts";

/** What an exercise can say, apart from the page because it is needed only at the first check. */
export async function getStaticPaths() {
  const entries = await getCollection("exercises");
  return entries.map(({ id, data }) => {
    const [exercise, language] = id.split("/");
    return { params: { language, id: exercise }, props: { data, language } };
  });
}

interface Props {
  data: { messages: Record<string, string>; labels?: Record<string, string> };
  language: string;
}

export function GET({ props: { data, language } }: { props: Props }) {
  const common = language === "zh" ? commonZh : commonEn;
  const { messages, labels = {} } = data;
  return Response.json({ messages: { ...common, ...messages }, labels });
}
