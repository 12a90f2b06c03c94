// The arithmetic of convolution, in AssemblyScript; `npm run wasm` compiles it to `bytes.ts`.
//
// A tile is a block of output elements whose sums stay in vector registers while the loop runs
// over the taps, the elements of one window. Tap k of the tile at x lies at x + taps[k], and the
// elements beside it are the same tap of the tile's next elements: strides are gone, because
// `pad` has sorted the columns. Tiles are exported only so that no compiler inlines them: an
// engine tiers up between calls, and a loop that never returns would stay in its slow tier.
//
// 4 channels × 8 columns need 11 vector registers of the 15 that V8 can use; larger tiles spill.

// In this order of arguments, because `machine.ts` makes fused multiply-adds of it.
// @ts-ignore: decorator
@inline
function add(sum: v128, a: v128, b: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), sum);
}

// @ts-ignore: decorator
@inline
function put(at: usize, sum: v128, base: usize): void {
  v128.store(at, f32x4.add(v128.load(base), sum));
}

/**
 * For 4 channels, whose weights lie `wRow` and whose elements a plane apart, and 8 columns: `out`
 * becomes `base` plus the sums, where `base` is `out` itself or what its sums start with.
 */
export function tile4x8(
  x: usize, w: usize, wRow: usize, tap: usize, end: usize, out: usize, plane: usize, base: usize, basePlane: usize,
): void {
  let wB = w + wRow, wC = wB + wRow, wD = wC + wRow;
  let a0 = f32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  for (; tap < end; tap += 4) {
    const from = x + load<u32>(tap);
    const x0 = v128.load(from), x1 = v128.load(from, 16);
    const a = v128.load32_splat(w), b = v128.load32_splat(wB);
    a0 = add(a0, a, x0); a1 = add(a1, a, x1);
    b0 = add(b0, b, x0); b1 = add(b1, b, x1);
    const c = v128.load32_splat(wC), d = v128.load32_splat(wD);
    c0 = add(c0, c, x0); c1 = add(c1, c, x1);
    d0 = add(d0, d, x0); d1 = add(d1, d, x1);
    w += 4; wB += 4; wC += 4; wD += 4;
  }
  put(out, a0, base); put(out + 16, a1, base + 16); out += plane; base += basePlane;
  put(out, b0, base); put(out + 16, b1, base + 16); out += plane; base += basePlane;
  put(out, c0, base); put(out + 16, c1, base + 16); out += plane; base += basePlane;
  put(out, d0, base); put(out + 16, d1, base + 16);
}

/** For a single channel: what is left of four, and convolutions in groups. */
export function tile1x32(x: usize, w: usize, tap: usize, end: usize, out: usize, base: usize): void {
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  for (; tap < end; tap += 4) {
    const from = x + load<u32>(tap), a = v128.load32_splat(w);
    s0 = add(s0, a, v128.load(from)); s1 = add(s1, a, v128.load(from, 16));
    s2 = add(s2, a, v128.load(from, 32)); s3 = add(s3, a, v128.load(from, 48));
    s4 = add(s4, a, v128.load(from, 64)); s5 = add(s5, a, v128.load(from, 80));
    s6 = add(s6, a, v128.load(from, 96)); s7 = add(s7, a, v128.load(from, 112));
    w += 4;
  }
  put(out, s0, base); put(out + 16, s1, base + 16);
  put(out + 32, s2, base + 32); put(out + 48, s3, base + 48);
  put(out + 64, s4, base + 64); put(out + 80, s5, base + 80);
  put(out + 96, s6, base + 96); put(out + 112, s7, base + 112);
}

export function tile1x8(x: usize, w: usize, tap: usize, end: usize, out: usize, base: usize): void {
  let s0 = f32x4.splat(0), s1 = s0;
  for (; tap < end; tap += 4) {
    const from = x + load<u32>(tap), a = v128.load32_splat(w);
    s0 = add(s0, a, v128.load(from)); s1 = add(s1, a, v128.load(from, 16));
    w += 4;
  }
  put(out, s0, base); put(out + 16, s1, base + 16);
}

/**
 * 4 columns of a channel, with sums in 64 bits, rounded once: products of 32-bit numbers are exact
 * in them, so every engine gets the bits of the reference, fused multiply-adds or not.
 */
export function tileExact(x: usize, w: usize, tap: usize, end: usize, out: usize, bias: usize): void {
  let low = f64x2.splat(load<f32>(bias)), high = low;
  for (; tap < end; tap += 4, w += 4) {
    const from = x + load<u32>(tap), a = f64x2.splat(load<f32>(w));
    low = f64x2.add(low, f64x2.mul(a, f64x2.promote_low_f32x4(v128.load64_zero(from))));
    high = f64x2.add(high, f64x2.mul(a, f64x2.promote_low_f32x4(v128.load64_zero(from, 8))));
  }
  const a = f32x4.demote_f64x2_zero(low), b = f32x4.demote_f64x2_zero(high);
  v128.store(out, v128.shuffle<f32>(a, b, 0, 1, 4, 5));
}

/** `convolve` with exact sums, for columns that are a multiple of 4: what small convolutions use. */
export function convolveExact(
  x: usize, rowBytes: usize, weight: usize, bias: usize, taps: usize, tapCount: i32,
  channels: i32, rows: i32, columns: i32, out: usize,
): void {
  const end = taps + (<usize>tapCount << 2);
  for (let c = 0; c < channels; c++, bias += 4, weight += <usize>tapCount << 2) {
    for (let row = 0; row < rows; row++) {
      const from = x + <usize>row * rowBytes;
      for (let column = 0; column < columns; column += 4, out += 16)
        tileExact(from + (<usize>column << 2), weight, taps, end, out, bias);
    }
  }
}

/**
 * All output of one group, `[channels][rows][columns]`; columns are a multiple of 8. The sums of
 * a channel start with its 32 elements of `bias`, which are all the same.
 *
 * Taps go in chunks, so that what a tile reads stays in the first cache, and sums of sums lose
 * less to rounding than one long sum. Within a chunk, all channels use a tile's elements before
 * the next tile does.
 */
export function convolve(
  x: usize, rowBytes: usize, weight: usize, bias: usize, taps: usize, tapCount: i32,
  chunk: i32, channels: i32, rows: i32, columns: i32, out: usize,
): void {
  const plane = <usize>(rows * columns) << 2, wRow = <usize>tapCount << 2;
  const width = <usize>columns << 2, fours = channels & -4;
  for (let k = 0; k < tapCount; k += chunk) {
    const tap = taps + (<usize>k << 2);
    const end = taps + (<usize>min(k + chunk, tapCount) << 2);
    const basePlane = k ? plane : 128;
    const weights = weight + (<usize>k << 2);
    for (let row = 0; row < rows; row++) {
      const from = x + <usize>row * rowBytes, to = out + <usize>row * width;
      for (let at: usize = 0; fours && at < width; at += 32) {
        let w = weights, o = to + at, base = k ? o : bias;
        for (let c = 0; c < fours; c += 4) {
          tile4x8(from + at, w, wRow, tap, end, o, plane, base, basePlane);
          w += 4 * wRow; o += 4 * plane; base += 4 * basePlane;
        }
      }
      for (let c = fours; c < channels; c++) {
        const w = weights + <usize>c * wRow, o = to + <usize>c * plane, base = bias + (<usize>c << 7);
        let at: usize = 0;
        for (; at + 128 <= width; at += 128) tile1x32(from + at, w, tap, end, o + at, k ? o + at : base);
        for (; at < width; at += 32) tile1x8(from + at, w, tap, end, o + at, k ? o + at : base);
      }
    }
  }
}

/** Repeats the first `count` taps, those of channel 0, for channels that lie `plane` bytes apart. */
export function repeatTaps(taps: usize, count: i32, channels: i32, plane: i32): void {
  const end = taps + (<usize>(count * channels) << 2);
  for (let to = taps + (<usize>count << 2); to < end; to += 4, taps += 4)
    store<u32>(to, load<u32>(taps) + plane);
}

/** 0 if all numbers are finite, otherwise NaN. */
export function spoil(at: usize, count: i32): f32 {
  const zero = f32x4.splat(0);
  let all = zero, rest: f32 = 0;
  for (; count >= 4; count -= 4, at += 16) all = f32x4.add(all, f32x4.mul(v128.load(at), zero));
  for (; count > 0; count--, at += 4) rest += load<f32>(at) * 0;
  return rest + f32x4.extract_lane(all, 0) + f32x4.extract_lane(all, 1)
    + f32x4.extract_lane(all, 2) + f32x4.extract_lane(all, 3);
}

/** Weights `[Cout][Cin][kernel]` as `[Cin][Cout][count]`, with those elements of the kernel that `list` has. */
export function turnWeights(
  from: usize, to: usize, Cout: i32, Cin: i32, kernel: i32, list: usize, count: i32,
): void {
  for (let cin = 0; cin < Cin; cin++) {
    for (let cout = 0; cout < Cout; cout++) {
      const start = from + (<usize>((cout * Cin + cin) * kernel) << 2);
      for (let i = 0; i < count; i++, to += 4)
        store<f32>(to, load<f32>(start + (<usize>load<u32>(list + (<usize>i << 2)) << 2)));
    }
  }
}

/**
 * Copies `[channels][rows][pitch]`, of which `columns` count, into `[channels][H][W]`, from
 * element `[top, left]` on in steps of the strides.
 */
export function place(
  from: usize, pitch: i32, to: usize, channels: i32, rows: i32, columns: i32,
  H: i32, W: i32, top: i32, left: i32, strideH: i32, strideW: i32,
): void {
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < rows; y++) {
      const row = to + (<usize>((c * H + top + y * strideH) * W + left) << 2);
      if (strideW == 1) memory.copy(row, from, <usize>columns << 2);
      else for (let x = 0; x < columns; x++)
        store<f32>(row + (<usize>(x * strideW) << 2), load<f32>(from + (<usize>x << 2)));
      from += <usize>pitch << 2;
    }
  }
}

/**
 * Lays channels `[H][W]` into zeroed ones `[paddedH][stride][phase]`, `top` and `left` elements
 * in: column q is element q / stride of phase q % stride. What does not fit is left out.
 */
export function pad(
  from: usize, to: usize, channels: i32, H: i32, W: i32, top: i32, left: i32,
  paddedH: i32, stride: i32, phase: i32,
): void {
  const row = stride * phase;
  memory.fill(to, 0, <usize>(channels * paddedH * row) << 2);
  const firstRow = max(0, -top), endRow = min(H, paddedH - top);
  const first = max(0, -left), end = min(W, row - left);
  for (let c = 0; c < channels; c++) {
    for (let y = firstRow; y < endRow; y++) {
      const a = from + (<usize>((c * H + y) * W) << 2);
      const b = to + (<usize>((c * paddedH + y + top) * row) << 2);
      if (stride == 1) {
        if (end > first)
          memory.copy(b + (<usize>(first + left) << 2), a + (<usize>first << 2), <usize>(end - first) << 2);
      } else {
        spreadRow(a, b, first, end, left, stride, phase);
      }
    }
  }
}

function spreadRow(from: usize, to: usize, first: i32, end: i32, left: i32, stride: i32, phase: i32): void {
  let x = first;
  if (stride == 2) {
    const start = first + left;
    let a = to + (<usize>((start & 1) * phase + (start >> 1)) << 2);
    let b = to + (<usize>(((start + 1) & 1) * phase + ((start + 1) >> 1)) << 2);
    for (; x + 8 <= end; x += 8) {
      const at = from + (<usize>x << 2);
      const u = v128.load(at), v = v128.load(at, 16);
      v128.store(a, v128.shuffle<f32>(u, v, 0, 2, 4, 6));
      v128.store(b, v128.shuffle<f32>(u, v, 1, 3, 5, 7));
      a += 16;
      b += 16;
    }
  }
  for (; x < end; x++) {
    const q = x + left;
    store<f32>(to + (<usize>((q % stride) * phase + q / stride) << 2), load<f32>(from + (<usize>x << 2)));
  }
}

// Winograd's F(2 × 2, 3 × 3), in planes: number p of every tile lies in plane p, so that each
// transform is a few sums of neighbouring vectors. Arrays that follow each other are written in
// order, because the last vector of one may reach into the next.

/** `[1 0 −1 0; 0 1 1 0; 0 −1 1 0; 0 1 0 −1]` times four rows that are `b`, `c`, `d` bytes apart. */
function fourOfFour(from: usize, b: usize, c: usize, d: usize, to: usize, plane: usize, vectors: i32): void {
  for (; vectors > 0; vectors--, from += 16, to += 16) {
    const x = v128.load(from), y = v128.load(from + b), z = v128.load(from + c);
    v128.store(to, f32x4.sub(x, z));
    v128.store(to + plane, f32x4.add(y, z));
    v128.store(to + 2 * plane, f32x4.sub(z, y));
    v128.store(to + 3 * plane, f32x4.sub(y, v128.load(from + d)));
  }
}

/** `[1 0 0; ½ ½ ½; ½ −½ ½; 0 0 1]` times three vectors. */
function fourOfThree(x: v128, y: v128, z: v128, to: usize, plane: usize): void {
  const half = f32x4.splat(0.5), even = f32x4.mul(half, f32x4.add(x, z)), odd = f32x4.mul(half, y);
  v128.store(to, x);
  v128.store(to + plane, f32x4.add(even, odd));
  v128.store(to + 2 * plane, f32x4.sub(even, odd));
  v128.store(to + 3 * plane, z);
}

/** The same element of four kernels that follow each other. */
function ofFour(at: usize): v128 {
  return f32x4(load<f32>(at), load<f32>(at + 36), load<f32>(at + 72), load<f32>(at + 108));
}

/** Kernels of 3 × 3, `count` times four, as 16 planes. */
export function winogradWeights(from: usize, count: i32, scratch: usize, to: usize, plane: usize): void {
  for (; count > 0; count--, from += 144, to += 16) {
    for (let i: usize = 0; i < 3; i++) {
      const at = from + 4 * i;
      fourOfThree(ofFour(at), ofFour(at + 12), ofFour(at + 24), scratch + 16 * i, 48);
    }
    for (let i: usize = 0; i < 4; i++) {
      const at = scratch + 48 * i;
      fourOfThree(v128.load(at), v128.load(at, 16), v128.load(at, 32), to + 4 * i * plane, plane);
    }
  }
}

/**
 * Channels that `pad` has laid out with stride 2, as 16 planes `[channels][tiles]` of numbers
 * for tiles of 4 × 4 elements, two rows and columns apart.
 */
export function winogradInput(
  from: usize, channels: i32, tilesH: i32, tilesW: i32, phase: usize,
  scratch: usize, to: usize, tiles: usize, plane: usize,
): void {
  const row = 2 * phase, height = <usize>tilesH * row;
  for (; channels > 0; channels--, from += 2 * (height + row), to += tiles) {
    for (let y = 0; y < tilesH; y++)
      fourOfFour(from + 2 * <usize>y * row, row, 2 * row, 3 * row, scratch + <usize>y * row, height, <i32>(row >> 4));
    for (let i: usize = 0; i < 4; i++) {
      const at = scratch + i * height, out = to + 4 * i * plane;
      for (let y = 0; y < tilesH; y++)
        fourOfFour(at + <usize>y * row, phase, 4, phase + 4, out + (<usize>(y * tilesW) << 2), plane, (tilesW + 3) >> 2);
    }
  }
}

/** The sums of 16 planes as `[channels][rows][columns]`: `[1 1 1 0; 0 1 −1 −1]` from both sides. */
export function winogradOutput(
  from: usize, channels: i32, rows: i32, columns: i32, tiles: usize, plane: usize,
  scratch: usize, to: usize,
): void {
  const tilesW = (columns + 1) >> 1;
  for (; channels > 0; channels--, from += tiles) {
    for (let j: usize = 0; j < 4; j++) {
      const a = from + j * plane, out = scratch + j * tiles;
      for (let at: usize = 0; at < tiles; at += 16) {
        const y = v128.load(a + at + 4 * plane), z = v128.load(a + at + 8 * plane);
        v128.store(out + at, f32x4.add(f32x4.add(v128.load(a + at), y), z));
        v128.store(out + at + 4 * tiles, f32x4.sub(f32x4.sub(y, z), v128.load(a + at + 12 * plane)));
      }
    }
    for (let row = 0; row < rows; row++, to += <usize>columns << 2) {
      let at = scratch + <usize>(row & 1) * 4 * tiles + (<usize>((row >> 1) * tilesW) << 2), out = to;
      for (let x = 0; x < tilesW; x += 4, at += 16, out += 32) {
        const y = v128.load(at + tiles), z = v128.load(at + 2 * tiles);
        const even = f32x4.add(f32x4.add(v128.load(at), y), z);
        const odd = f32x4.sub(f32x4.sub(y, z), v128.load(at + 3 * tiles));
        v128.store(out, v128.shuffle<f32>(even, odd, 0, 4, 1, 5));
        v128.store(out, v128.shuffle<f32>(even, odd, 2, 6, 3, 7), 16);
      }
    }
  }
}

/** Adds to 4 × 2 sums the products of rows of planes of `a` and of `b`; columns are a multiple of 4. */
export function dot4x2(
  a: usize, aPlane: usize, aRow: usize, b: usize, bPlane: usize, bRow: usize,
  rows: i32, columns: i32, out: usize,
): void {
  let a1 = a + aPlane, a2 = a1 + aPlane, a3 = a2 + aPlane, b1 = b + bPlane;
  let p0 = f32x4.splat(0), p1 = p0, q0 = p0, q1 = p0, r0 = p0, r1 = p0, s0 = p0, s1 = p0;
  const end = <usize>columns << 2;
  for (; rows > 0; rows--) {
    for (let at: usize = 0; at < end; at += 16) {
      const x0 = v128.load(b + at), x1 = v128.load(b1 + at);
      const p = v128.load(a + at), q = v128.load(a1 + at);
      p0 = add(p0, p, x0); p1 = add(p1, p, x1);
      q0 = add(q0, q, x0); q1 = add(q1, q, x1);
      const r = v128.load(a2 + at), s = v128.load(a3 + at);
      r0 = add(r0, r, x0); r1 = add(r1, r, x1);
      s0 = add(s0, s, x0); s1 = add(s1, s, x1);
    }
    a += aRow; a1 += aRow; a2 += aRow; a3 += aRow;
    b += bRow; b1 += bRow;
  }
  v128.store(out, f32x4.add(v128.load(out), sums(p0, q0, r0, s0)));
  v128.store(out, f32x4.add(v128.load(out, 16), sums(p1, q1, r1, s1)), 16);
}

// The sums of four vectors, as one.
// @ts-ignore: decorator
@inline
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5), ab2 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5), cd2 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  return f32x4.add(
    f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7)),
    f32x4.add(v128.shuffle<f32>(ab2, cd2, 0, 1, 4, 5), v128.shuffle<f32>(ab2, cd2, 2, 3, 6, 7)),
  );
}

/**
 * Sums over all places of `a` `[m][rows][columns]` times tap t of `b` (a plane per channel),
 * added to `out` `[n][tapCount][m]`, m rounded up to 4 and n to 2: planes that are not there are
 * read, and nobody looks at their sums. Columns are a multiple of 4.
 *
 * Blocks of about 1024 places, so that they stay in the cache and rounding stays small.
 */
export function correlate(
  a: usize, m: i32, b: usize, n: i32, bPlane: usize, bRow: usize,
  taps: usize, tapCount: i32, rows: i32, columns: i32, out: usize,
): void {
  const aRow = <usize>columns << 2, aPlane = <usize>rows * aRow;
  const width = min(columns, 1024), height = max(1, 1024 / columns);
  const outRow = <usize>((m + 3) & -4) << 2;
  for (let y = 0; y < rows; y += height) {
    const h = min(height, rows - y);
    for (let x = 0; x < columns; x += width) {
      const w = min(width, columns - x);
      const aAt = a + <usize>y * aRow + (<usize>x << 2), bAt = b + <usize>y * bRow + (<usize>x << 2);
      for (let j = 0; j < n; j += 2) {
        for (let t = 0; t < tapCount; t++) {
          const tap = bAt + load<u32>(taps + (<usize>t << 2));
          for (let i = 0; i < m; i += 4) {
            const place = out + <usize>((j >> 1) * tapCount + t) * outRow * 2 + (<usize>i << 3);
            dot4x2(aAt + <usize>i * aPlane, aPlane, aRow, tap + <usize>j * bPlane, bPlane, bRow, h, w, place);
          }
        }
      }
    }
  }
}

/** What `correlate` left, as `[m][n][tapCount]`. */
export function unpackSums(from: usize, to: usize, m: i32, n: i32, tapCount: i32): void {
  const row = (m + 3) & -4;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      for (let t = 0; t < tapCount; t++, to += 4) {
        const at = ((j >> 1) * tapCount + t) * row * 2 + (i & -4) * 2 + (j & 1) * 4 + (i & 3);
        store<f32>(to, load<f32>(from + (<usize>at << 2)));
      }
    }
  }
}
