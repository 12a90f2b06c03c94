import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bringPackages } from "../../../scripts/bring-packages.ts";

const LIST = join(import.meta.dirname, "peers");

/** What the page takes from the peers' packages. */
const ENTRY = `
export * as flatbuffers from "flatbuffers";
export * as lite from "@litertjs/core";
export * as ort from "onnxruntime-web/wasm";
export * as tf from "@tensorflow/tfjs-core";
export * as tfWasm from "@tensorflow/tfjs-backend-wasm";
`;

/** The folder with the peers' packages, at the locked versions, installed if they are not there. */
export function bringPeers(): string {
  const folder = bringPackages(LIST, "conv-peers", "the peers, 540 MB");
  writeFileSync(join(folder, "entry.js"), ENTRY);
  return folder;
}
