// The arithmetic of convolution, in AssemblyScript; `npm run wasm` compiles it to `bytes.ts`.
//
// A tile is a block of output elements whose sums stay in vector registers while the loop runs
// over the taps, the elements of one window. Tap k of the tile at x lies at x + taps[k], and the
// elements beside it are the same tap of the tile's next elements: strides are gone, because
// `pad` has sorted the columns. Tiles are exported only so that no compiler inlines them: an
// engine tiers up between calls, and a loop that never returns would stay in its slow tier.
//
// 6 channels × 8 elements need all 15 vector registers that V8 can use; larger tiles spill, and
// smaller ones wait for their sums: two multiply-adds start in a cycle, and each takes four.

// Exported, with the shortest names, only so that no compiler inlines them: an engine tiers up
// between calls, and a loop that never returns would stay in its slow tier.
export {
  tile6x8 as a, tile4x8 as b, tile1x32 as c, tile1x8 as d, plane3x3 as h, tileExact as e, gather as f, gatherApart as g,
};

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
 * For 6 channels, whose elements lie a plane apart, and 8 elements of each: `out` becomes `base`
 * plus the sums, where `base` is `out` itself or what its sums start with. A tap is 8 numbers of
 * `x` and one in each of 6 rows of weights, `w` and those that follow it.
 */
function tile6x8(
  x: usize, w: usize, row: usize, end: usize, out: usize, plane: usize, base: usize, basePlane: usize,
): void {
  let a0 = f32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0;
  let d0 = a0, d1 = a0, e0 = a0, e1 = a0, f0 = a0, f1 = a0;
  let wb = w + row, wc = wb + row, wd = wc + row, we = wd + row, wf = we + row;
  for (; w < end; w += 4, wb += 4, wc += 4, wd += 4, we += 4, wf += 4, x += 32) {
    const x0 = v128.load(x), x1 = v128.load(x, 16);
    const a = v128.load32_splat(w), b = v128.load32_splat(wb);
    a0 = add(a0, a, x0); a1 = add(a1, a, x1);
    b0 = add(b0, b, x0); b1 = add(b1, b, x1);
    const c = v128.load32_splat(wc), d = v128.load32_splat(wd);
    c0 = add(c0, c, x0); c1 = add(c1, c, x1);
    d0 = add(d0, d, x0); d1 = add(d1, d, x1);
    const e = v128.load32_splat(we), f = v128.load32_splat(wf);
    e0 = add(e0, e, x0); e1 = add(e1, e, x1);
    f0 = add(f0, f, x0); f1 = add(f1, f, x1);
  }
  put(out, a0, base); put(out + 16, a1, base + 16); out += plane; base += basePlane;
  put(out, b0, base); put(out + 16, b1, base + 16); out += plane; base += basePlane;
  put(out, c0, base); put(out + 16, c1, base + 16); out += plane; base += basePlane;
  put(out, d0, base); put(out + 16, d1, base + 16); out += plane; base += basePlane;
  put(out, e0, base); put(out + 16, e1, base + 16); out += plane; base += basePlane;
  put(out, f0, base); put(out + 16, f1, base + 16);
}

/** The same for the first 4 channels of six, where there are no more. */
function tile4x8(
  x: usize, w: usize, row: usize, end: usize, out: usize, plane: usize, base: usize, basePlane: usize,
): void {
  let a0 = f32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  let wb = w + row, wc = wb + row, wd = wc + row;
  for (; w < end; w += 4, wb += 4, wc += 4, wd += 4, x += 32) {
    const x0 = v128.load(x), x1 = v128.load(x, 16);
    const a = v128.load32_splat(w), b = v128.load32_splat(wb);
    a0 = add(a0, a, x0); a1 = add(a1, a, x1);
    b0 = add(b0, b, x0); b1 = add(b1, b, x1);
    const c = v128.load32_splat(wc), d = v128.load32_splat(wd);
    c0 = add(c0, c, x0); c1 = add(c1, c, x1);
    d0 = add(d0, d, x0); d1 = add(d1, d, x1);
  }
  put(out, a0, base); put(out + 16, a1, base + 16); out += plane; base += basePlane;
  put(out, b0, base); put(out + 16, b1, base + 16); out += plane; base += basePlane;
  put(out, c0, base); put(out + 16, c1, base + 16); out += plane; base += basePlane;
  put(out, d0, base); put(out + 16, d1, base + 16);
}

/** For a single channel, as convolutions in groups have it. */
function tile1x32(x: usize, w: usize, tap: usize, end: usize, out: usize, base: usize): void {
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

function tile1x8(x: usize, w: usize, tap: usize, end: usize, out: usize, base: usize): void {
  let s0 = f32x4.splat(0), s1 = s0;
  for (; tap < end; tap += 4) {
    const from = x + load<u32>(tap), a = v128.load32_splat(w);
    s0 = add(s0, a, v128.load(from)); s1 = add(s1, a, v128.load(from, 16));
    w += 4;
  }
  put(out, s0, base); put(out + 16, s1, base + 16);
}

/**
 * A channel by a kernel of 3 × 3, whose weights stay in registers; returns where the next channel
 * goes. What a row writes too much is where the next one goes.
 */
function plane3x3(x: usize, rowBytes: usize, w: usize, out: usize, width: usize, bias: usize, rows: i32): usize {
  const w0 = v128.load32_splat(w), w1 = v128.load32_splat(w, 4), w2 = v128.load32_splat(w, 8);
  const w3 = v128.load32_splat(w, 12), w4 = v128.load32_splat(w, 16), w5 = v128.load32_splat(w, 20);
  const w6 = v128.load32_splat(w, 24), w7 = v128.load32_splat(w, 28), w8 = v128.load32_splat(w, 32);
  const start = v128.load(bias);
  for (; rows > 0; rows--, x += rowBytes, out += width) {
    for (let at: usize = 0; at < width; at += 16) {
      const a = x + at, y = a + rowBytes, z = y + rowBytes;
      let sum = f32x4.add(start, f32x4.mul(w0, v128.load(a)));
      sum = f32x4.add(sum, f32x4.mul(w1, v128.load(a, 4)));
      sum = f32x4.add(sum, f32x4.mul(w2, v128.load(a, 8)));
      sum = f32x4.add(sum, f32x4.mul(w3, v128.load(y)));
      sum = f32x4.add(sum, f32x4.mul(w4, v128.load(y, 4)));
      sum = f32x4.add(sum, f32x4.mul(w5, v128.load(y, 8)));
      sum = f32x4.add(sum, f32x4.mul(w6, v128.load(z)));
      sum = f32x4.add(sum, f32x4.mul(w7, v128.load(z, 4)));
      sum = f32x4.add(sum, f32x4.mul(w8, v128.load(z, 8)));
      v128.store(out + at, sum);
    }
  }
  return out;
}

/**
 * 4 columns of a channel, with sums in 64 bits, rounded once: products of 32-bit numbers are exact
 * in them, so every engine gets the bits of the reference, fused multiply-adds or not.
 */
function tileExact(x: usize, w: usize, tap: usize, end: usize, out: usize, bias: usize): void {
  let low = f64x2.splat(load<f32>(bias)), high = low;
  for (; tap < end; tap += 4, w += 4) {
    const from = x + load<u32>(tap), a = f64x2.splat(load<f32>(w));
    low = f64x2.add(low, f64x2.mul(a, f64x2.promote_low_f32x4(v128.load64_zero(from))));
    high = f64x2.add(high, f64x2.mul(a, f64x2.promote_low_f32x4(v128.load64_zero(from, 8))));
  }
  const a = f32x4.demote_f64x2_zero(low), b = f32x4.demote_f64x2_zero(high);
  v128.store(out, v128.shuffle<f32>(a, b, 0, 1, 4, 5));
}

/** The sum of products of neighbouring elements of `x` and of `y`, 8 by 8, in sums of 512. */
export function dot(x: usize, y: usize, end: usize): f32 {
  let sum = f32x4.splat(0);
  while (y < end) {
    let s0 = f32x4.splat(0), s1 = s0;
    for (const to = min(y + 2048, end); y < to; y += 32, x += 32) {
      s0 = add(s0, v128.load(x), v128.load(y));
      s1 = add(s1, v128.load(x, 16), v128.load(y, 16));
    }
    sum = f32x4.add(sum, f32x4.add(s0, s1));
  }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)
    + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

/**
 * What a tile of `byTiles` reads, tap by tap: 8 elements from `x` on, `most` bytes of which are
 * there. `rest` bytes of them lie in this row, `width` in each of the next.
 */
function gather(
  x: usize, rest: usize, width: usize, rowBytes: usize, most: usize, tap: usize, end: usize, to: usize,
): void {
  for (; tap < end; tap += 4, to += 32) {
    let from = x + load<u32>(tap);
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    from += rest - width;
    // What a row writes too much is where the next tap goes.
    for (let at = rest; at < most; at += width) {
      from += rowBytes;
      v128.store(to + at, v128.load(from));
      v128.store(to + at, v128.load(from, 16), 16);
    }
  }
}

/** `gather` for windows that lie anywhere: `windows` has how far each is from `x`. */
function gatherApart(x: usize, windows: usize, most: usize, tap: usize, end: usize, to: usize): void {
  for (let lane: usize = 0; lane < most; lane += 4) {
    const from = x + load<u32>(windows + lane);
    for (let t = tap, at = to + lane; t < end; t += 4, at += 32) store<f32>(at, load<f32>(from + load<u32>(t)));
  }
}

/**
 * The output `[channels][rows][columns]` of one group, by tiles of six channels and four. Sums start
 * with the 32 elements that a channel has in `bias`, which are all the same. Where there are
 * `windows`, tiles read those, and sums are added to what is there.
 *
 * Taps go in chunks, so that what a tile reads stays in the first cache, and sums of sums lose
 * less to rounding than one long sum. Within a chunk, all channels use a tile's elements before
 * the next tile does.
 */
export function byTiles(
  x: usize, rowBytes: usize, weight: usize, bias: usize, taps: usize, tapCount: i32,
  chunk: i32, channels: i32, rows: i32, columns: i32, out: usize, scratch: usize, windows: usize,
): void {
  const width = <usize>columns << 2, plane = <usize>rows * width, panel = scratch + 192;
  const weightRow = <usize>tapCount << 2;
  for (let k = 0; k < tapCount; k += chunk) {
    const tap = taps + (<usize>k << 2), count = <usize>min(chunk, tapCount - k) << 2;
    const isAdded = k || windows, basePlane = isAdded ? plane : 128;
    let row = x, column: usize = 0;
    for (let at: usize = 0; at < plane; at += 32) {
      const most = min<usize>(32, plane - at);
      if (windows) gatherApart(x, windows + at, most, tap, tap + count, panel);
      else gather(row + column, width - column, width, rowBytes, most, tap, tap + count, panel);
      let w = weight + (<usize>k << 2), to = out + at, base = isAdded ? to : bias;
      const isWhole = most == 32, placePlane = isWhole ? plane : 32;
      for (let c = 0; c < channels;) {
        const place = isWhole ? to : scratch, left = channels - c;
        const lanes = left > 4 && left != 8 ? 6 : 4;
        if (lanes == 6) tile6x8(panel, w, weightRow, w + count, place, placePlane, base, basePlane);
        else tile4x8(panel, w, weightRow, w + count, place, placePlane, base, basePlane);
        for (let i: usize = 0; i < <usize>lanes; i++, to += plane, base += basePlane, w += weightRow)
          if (!isWhole)
            for (let b: usize = 0; b < most; b += 4) store<f32>(to + b, load<f32>(scratch + 32 * i + b));
        c += lanes;
      }
      for (column += 32; column >= width; column -= width) row += rowBytes;
    }
  }
}

/**
 * The same channel by channel, of which `perGroup` read what is `xGroup` before that of the next,
 * row by row. What a row writes too much is where the next one goes.
 */
export function byRows(
  x: usize, rowBytes: usize, weight: usize, bias: usize, taps: usize, tapCount: i32,
  chunk: i32, channels: i32, rows: i32, columns: i32, out: usize, perGroup: i32, xGroup: usize, isExact: i32,
): void {
  const width = <usize>columns << 2, isWide = !isExact && width >= 128;
  const isNine = !isExact && tapCount == 9 && load<u32>(taps, 32) == 2 * rowBytes + 8;
  const step: usize = isWide ? 128 : isExact ? 16 : 32;
  for (let c = 0; c < channels; bias += 128, weight += <usize>tapCount << 2) {
    let from = x;
    if (isNine) out = plane3x3(x, rowBytes, weight, out, width, bias, rows);
    else for (let row = 0; row < rows; row++, from += rowBytes, out += width) {
      for (let at: usize = 0; at < width; at += step) {
        const start = isWide ? min(at, width - 128) : at, to = out + start, first = from + start;
        for (let k = 0; k < tapCount; k += chunk) {
          const w = weight + (<usize>k << 2), base = k ? to : bias;
          const tap = taps + (<usize>k << 2), end = taps + (<usize>min(k + chunk, tapCount) << 2);
          if (isWide) tile1x32(first, w, tap, end, to, base);
          else if (isExact) tileExact(first, w, tap, end, to, base);
          else tile1x8(first, w, tap, end, to, base);
        }
      }
    }
    if (++c % perGroup == 0) x += xGroup;
  }
}

/** Whether any number is infinite or NaN: then its difference from itself is no number. */
export function isSpoilt(at: usize, count: i32): bool {
  let bad = f32x4.splat(0);
  for (; count >= 4; count -= 4, at += 16) bad = v128.or(bad, ownDifference(v128.load(at)));
  for (; count > 0; count--, at += 4) bad = v128.or(bad, ownDifference(v128.load32_zero(at)));
  return v128.any_true(bad);
}

// @ts-ignore: decorator
@inline
function ownDifference(x: v128): v128 {
  return f32x4.sub(x, x);
}

/**
 * Weights `[groups][Cout][Cin][kernel]` as `[groups][Cin][Cout][count]`, with those elements of the
 * kernel that `list` has.
 */
export function turnWeights(
  from: usize, to: usize, groups: i32, Cout: i32, Cin: i32, kernel: i32, list: usize, count: i32,
): void {
  for (; groups > 0; groups--, from += <usize>(Cout * Cin * kernel) << 2) {
    for (let cin = 0; cin < Cin; cin++) {
      for (let cout = 0; cout < Cout; cout++) {
        const start = from + (<usize>((cout * Cin + cin) * kernel) << 2);
        for (let i = 0; i < count; i++, to += 4)
          store<f32>(to, load<f32>(start + load<u32>(list + (<usize>i << 2))));
      }
    }
  }
}

/** Copies `[channels][rows][columns]` into `[channels][H][W]`, from `[top, left]` on in steps of the strides. */
export function place(
  from: usize, to: usize, channels: i32, rows: i32, columns: i32,
  H: i32, W: i32, top: i32, left: i32, strideH: i32, strideW: i32,
): void {
  for (let c = 0; c < channels; c++) {
    for (let y = 0; y < rows; y++) {
      const row = to + (<usize>((c * H + top + y * strideH) * W + left) << 2);
      for (let x = 0; x < columns; x++, from += 4)
        store<f32>(row + (<usize>(x * strideW) << 2), load<f32>(from));
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
  const row = stride * phase, plane = <usize>(paddedH * row) << 2;
  const rows = min(H, paddedH - top), columns = min(W, row - left);
  for (; channels > 0; channels--, to += plane, from += <usize>(H * W) << 2) {
    memory.fill(to, 0, plane);
    for (let y = 0; y < rows; y++)
      spreadRow(from + (<usize>(y * W) << 2), to + (<usize>((y + top) * row) << 2), columns, left, stride, phase);
  }
}

function spreadRow(from: usize, to: usize, columns: i32, left: i32, stride: i32, phase: i32): void {
  let x = 0;
  if (stride == 1) {
    for (; x + 4 <= columns; x += 4, from += 16) v128.store(to + (<usize>(x + left) << 2), v128.load(from));
  }
  if (stride == 2) {
    let a = to + (<usize>((left & 1) * phase + (left >> 1)) << 2);
    let b = to + (<usize>(((left + 1) & 1) * phase + ((left + 1) >> 1)) << 2);
    for (; x + 8 <= columns; x += 8, a += 16, b += 16, from += 32) {
      const u = v128.load(from), v = v128.load(from, 16);
      v128.store(a, v128.shuffle<f32>(u, v, 0, 2, 4, 6));
      v128.store(b, v128.shuffle<f32>(u, v, 1, 3, 5, 7));
    }
  }
  if (x == columns) return;
  let q = (x + left) / stride, rest = (x + left) % stride;
  for (; x < columns; x++, from += 4) {
    store<f32>(to + (<usize>(rest * phase + q) << 2), load<f32>(from));
    if (++rest == stride) { rest = 0; q++; }
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

/** `[1 0 0; ½ ½ ½; ½ −½ ½; 0 0 1]` times three vectors, results `step` bytes apart. */
function fourOfThree(x: v128, y: v128, z: v128, to: usize, step: usize): void {
  const half = f32x4.splat(0.5), even = f32x4.mul(half, f32x4.add(x, z)), odd = f32x4.mul(half, y);
  v128.store(to, x);
  v128.store(to + step, f32x4.add(even, odd));
  v128.store(to + 2 * step, f32x4.sub(even, odd));
  v128.store(to + 3 * step, z);
}

/** The same number of four kernels of 3 × 3. Inline: a call for each takes longer than all else. */
// @ts-ignore: decorator
@inline
function ofFour(at: usize): v128 {
  const two = v128.load32_lane(at, v128.load32_zero(at), 1, 36);
  return v128.load32_lane(at, v128.load32_lane(at, two, 2, 72), 3, 108);
}

/** So many kernels of 3 × 3 as 16 planes, four kernels at once. */
export function winogradWeights(from: usize, count: i32, scratch: usize, to: usize, plane: usize): void {
  for (; count > 0; count -= 4, from += 144, to += 16) {
    for (let i: usize = 0; i < 12; i += 4)
      fourOfThree(ofFour(from + i), ofFour(from + i + 12), ofFour(from + i + 24), scratch + 4 * i, 48);
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
