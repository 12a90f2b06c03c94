import type { Dialled } from "./cell.ts";
import { settingsIn } from "./dials.ts";

/** What a reader has made of one lesson, as a link carries it; both by cell id. */
export interface Shared {
  lesson: string;
  texts: Record<string, string>;
  settings: Record<string, Dialled>;
}

/** Why a link's texts are not shown. */
export type Refusal =
  /** Not what this page writes, cut off, or changed on the way. */
  | "damaged"
  /** Longer than any link that this page writes, packed or unpacked. */
  | "too-large"
  /** Written by a newer form of this page. */
  | "version";

/** What the fragment of such a link begins with; the version of its form follows. */
const sharePrefix = "#share=";

/** Links of version 1 have texts only. */
const versions = ["1", "2"];

/** Longest fragment that is written or read, in characters: messengers cut off longer links. */
const longestFragment = 16_000;
/** Most that a fragment may unpack to, in bytes; a few packed bytes can stand for gigabytes. */
const largestText = 256_000;

/** The fragment of a link, `#` included; undefined if the texts are too long for one. */
export async function writeShare({
  lesson,
  texts,
  settings,
}: Shared): Promise<string | undefined> {
  const text = JSON.stringify([lesson, texts, settings]);
  const json = new TextEncoder().encode(text);
  if (json.length > largestText) return undefined;
  const packed = await collect(
    new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw")),
    Infinity,
  );
  const fragment = `${sharePrefix}${versions.at(-1)}.${toBase64Url(packed!)}`;
  return fragment.length <= longestFragment ? fragment : undefined;
}

/** What a fragment carries, or why it is refused. Never throws, and reads no more than it may. */
export async function readShare(fragment: string): Promise<Refusal | Shared> {
  const match = /^#share=(\d{1,9})\.(.*)$/s.exec(fragment);
  if (!match) return "damaged";
  if (!versions.includes(match[1]!)) return "version";
  if (fragment.length > longestFragment) return "too-large";
  try {
    const packed = new Blob([fromBase64Url(match[2]!)]);
    const bytes = await collect(
      packed.stream().pipeThrough(new DecompressionStream("deflate-raw")),
      largestText,
    );
    if (!bytes) return "too-large";
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parseShared(JSON.parse(text)) ?? "damaged";
  } catch {
    return "damaged";
  }
}

function parseShared(value: unknown): Shared | undefined {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3)
    return undefined;
  const [lesson, texts, dialled = {}] = value as unknown[];
  if (typeof lesson !== "string") return undefined;
  if (!isRecord(texts) || !isRecord(dialled)) return undefined;
  const settings = settingsIn(dialled);
  const ids = [texts, settings].flatMap(Object.keys);
  const isText = (text: unknown) => typeof text === "string";
  if (ids.length === 0 || !ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id)))
    return undefined;
  if (!Object.values(texts).every(isText)) return undefined;
  return { lesson, texts: texts as Record<string, string>, settings };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All bytes of a stream; undefined, and no further reading, once there are more than `limit`. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new RangeError("base64url: other signs");
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}
