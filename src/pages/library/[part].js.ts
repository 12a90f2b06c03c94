import type { APIContext } from "astro";
import { bundleLibrary } from "../../build/bundle-library.ts";
import { libraryParts } from "../../notebook/library-parts.ts";

export const prerender = true;

export function getStaticPaths() {
  return Object.keys(libraryParts).map((part) => ({ params: { part } }));
}

/** A part of the library, which pages fetch as text and pass into the sandbox. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { parts } = await bundleLibrary(process.cwd());
  return new Response(parts[params.part ?? ""], {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
