/** Bytes as an address that holds them itself. */
export function dataAddress(type: string, bytes: Uint8Array): string {
  let text = "";
  const step = 8192; // arguments that every engine takes at once
  for (let i = 0; i < bytes.length; i += step)
    text += String.fromCharCode(...bytes.subarray(i, i + step));
  return `data:${type};base64,${btoa(text)}`;
}
