/**
 * Greys as an image file of the plainest kind, BMP: without checksums it is made at once, and the
 * code stays short.
 *
 * @param pixels Rows from the top, a byte for each pixel.
 * @see https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader
 */
export function bitmapOf(
  width: number,
  height: number,
  pixels: Uint8Array,
): Uint8Array {
  const length = Math.ceil(width / 4) * 4; // of a row, in bytes
  const palette = 54;
  const start = palette + 4 * 256;
  const bytes = new Uint8Array(start + length * height);
  const view = new DataView(bytes.buffer);
  const write = (at: number, value: number) => view.setInt32(at, value, true);
  bytes.set([66, 77]); // BM
  write(2, bytes.length);
  write(10, start);
  write(14, palette - 14); // length of the second header
  write(18, width);
  write(22, -height); // from the top
  write(26, 1 + (8 << 16)); // one plane of eight bits
  for (let grey = 0; grey < 256; grey++)
    bytes.fill(grey, palette + 4 * grey, palette + 4 * grey + 3);
  for (let y = 0; y < height; y++)
    bytes.set(pixels.subarray(y * width, (y + 1) * width), start + y * length);
  return bytes;
}
