import { bundleSandbox } from "../build/bundle-sandbox.ts";

export const prerender = true;

export async function GET(): Promise<Response> {
  return new Response(await bundleSandbox(), {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}
