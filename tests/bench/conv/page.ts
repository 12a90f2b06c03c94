import { liteRt, library, onnx, tensorflow } from "./contenders.ts";
import type { Contender, LiteRt, Onnx, Tf } from "./contenders.ts";
import { peakGigaflops } from "./peak.ts";
import { measure } from "./rounds.ts";
import type { Result } from "./rounds.ts";
import type { Flatbuffers } from "./tflite-model.ts";

interface Peers {
  flatbuffers: Flatbuffers;
  lite: LiteRt;
  ort: Onnx;
  tf: Tf;
  tfWasm: { setWasmPaths(folder: string): void };
}

export interface Report {
  peak: number | undefined;
  results: Result[];
  /** Peers that did not start, and why. */
  missing: Record<string, string>;
}

declare global {
  interface Window {
    measureConvolutions: (rounds: number) => Promise<Report>;
  }
}

window.measureConvolutions = async (rounds) => {
  const address = "/peers.js";
  const peers = (await import(/* @vite-ignore */ address)) as Peers;
  const missing: Report["missing"] = {};
  const contenders: Contender[] = [library];
  const add = async (name: string, start: () => Promise<Contender>) => {
    try {
      contenders.push(await start());
    } catch (error) {
      missing[name] = String(error);
    }
  };
  await add("tfjs-wasm", async () => {
    peers.tfWasm.setWasmPaths("/@tensorflow/tfjs-backend-wasm/dist/");
    await peers.tf.setBackend("wasm");
    await peers.tf.ready();
    return tensorflow(peers.tf);
  });
  await add("onnxruntime-web", async () => {
    peers.ort.env.wasm.numThreads = 1;
    peers.ort.env.wasm.wasmPaths = "/onnxruntime-web/dist/";
    return onnx("onnxruntime-web", peers.ort, { executionProviders: ["wasm"] });
  });
  await add("LiteRT.js", async () => {
    await peers.lite.loadLiteRt("/@litertjs/core/wasm/");
    return liteRt(peers.lite, peers.flatbuffers);
  });
  return {
    peak: peakGigaflops(),
    results: await measure(contenders, rounds),
    missing,
  };
};
