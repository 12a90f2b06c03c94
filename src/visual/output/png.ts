/**
 * Pixels as a PNG file, stored and not compressed: the page needs no more, and the code stays
 * short.
 *
 * @param pixels Rows from the top, one byte per channel.
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(
  width: number,
  height: number,
  channels: 1 | 3,
  pixels: Uint8Array,
): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8; // bits per channel
  header[9] = channels === 1 ? 0 : 2; // grey, or red, green and blue
  return join([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk("IHDR", header),
    chunk("IDAT", stored(withFilters(width * channels, height, pixels))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Every row begins with the number of its filter, here none. */
function withFilters(length: number, height: number, pixels: Uint8Array) {
  const rows = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(
      pixels.subarray(y * length, (y + 1) * length),
      y * (length + 1) + 1,
    );
  return rows;
}

/** A zlib stream of blocks that are not compressed. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  const most = 65_535;
  for (let from = 0; from < bytes.length; from += most) {
    const block = bytes.subarray(from, from + most);
    const size = block.length;
    const isLast = from + most >= bytes.length;
    parts.push(
      Uint8Array.of(
        Number(isLast),
        size & 255,
        size >> 8,
        ~size & 255,
        (~size >> 8) & 255,
      ),
      block,
    );
  }
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  parts.push(Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255));
  return join(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([
    Uint8Array.from([...type].map((letter) => letter.charCodeAt(0))),
    data,
  ]);
  return join([bigEndian(data.length), body, bigEndian(checksum(body))]);
}

/** CRC-32, a bit at a time. */
function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++)
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function join(parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
