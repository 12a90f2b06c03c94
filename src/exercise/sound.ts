/** A sound that an exercise lets the reader hear; the build computes it. */
export interface Sound {
  samples: Float32Array;
  /** Samples per second. */
  sampleRate: number;
}
