import { type CollectionEntry, getCollection, render } from "astro:content";
import { lessonSlug } from "../../../i18n/address.ts";

/** The types of a lesson's names, apart from the page because only those who point need them. */
export async function getStaticPaths() {
  const lessons = await getCollection("lessons");
  return lessons.map((entry) => ({
    params: {
      language: entry.id.split("/")[0],
      lesson: lessonSlug(entry.id),
    },
    props: { entry },
  }));
}

interface Props {
  entry: CollectionEntry<"lessons">;
}

export async function GET({ props }: { props: Props }) {
  const { remarkPluginFrontmatter } = await render(props.entry);
  return Response.json(remarkPluginFrontmatter.hoverNotes);
}
