import type { FigureWords } from "./figures.ts";

export const en: FigureWords = {
  windows:
    "Input {size}, kernel {kernelSize}, padding ({padding}) per side, stride ({stride}){more}: output {output}.",
  withDilation: ", dilation ({dilation})",
  withMode: ", padding mode {mode}",
  unread: " Red: the {what} that no window reads.",
  row: "row",
  rows: "{count} rows",
  column: "column",
  columns: "{count} columns",
  and: " and the ",
  play: "Play",
  pause: "Pause",
  back: "Step back",
  next: "Next step",
  step: "Step",
  stepOf: "Step {step} of {steps}",
  settings: "Settings",
  code: "Code",
  run: "Run",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser does not allow it; select the code and copy it.",
  asCell: "Cell",
  badAddress:
    "The address asks for settings that this figure does not have, so it shows the lesson’s.",
  notLoaded:
    "The figure’s program could not be loaded. Check the connection and open the page again.",
  notPlayed:
    "The browser does not play it. The pictures show what there would be to hear.",
  outOfRange:
    "{value} does not work: a whole number from {least} to {most} belongs here. The figure stays as it was.",
  notNumbers:
    "{count} numbers belong here, with spaces between them, none above a million. The figure stays as it was.",
  tooWide:
    "That does not fit: along the {axis} the kernel spans {span}, but the padded input is {padded}. The figure stays as it was.",
  mirrorTooShort:
    "That does not fit: reflected padding must be shorter than the input, and this is {padding} for {size}. The figure stays as it was.",
  wrapTooShort:
    "That does not fit: circular padding cannot be longer than the input, and this is {padding} for {size}. The figure stays as it was.",
  input: "Input",
  kernel: "Kernel",
  output: "Output",
  sized: "{what} {size}",
  height: "height",
  width: "width",
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  size: "Input",
  kernelSize: "Kernel",
  padding: "Padding per side",
  stride: "Stride",
  dilation: "Dilation",
  mode: "Padding mode",
  modes: {
    zeros: "zeros",
    reflect: "reflect",
    replicate: "replicate",
    circular: "circular",
  },
  inputValues: "Elements of the input",
  kernelValues: "Elements of the kernel",
  window:
    "Output ({y}, {x}) is {sum}: the window starts in row {row}, column {column}{padded}.",
  padded: " of the padded input",
  terms: "{count} more",
  usage:
    "Input {size}, kernel {kernelSize}, padding ({padding}) per side, stride ({stride}): how many windows read each element, from {least} to {most}.",
  usageCell: "Element ({y}, {x}) is read by {count} windows.",
  usageOnce: "Element ({y}, {x}) is read by one window.",
  depth:
    "Ones, {size}×{size}, through layers of a {k}×{k} mean filter, each with zeros around that keep the size. Padding has reached what is no longer 1.",
  layers: "Layers",
  layer:
    "After layer {layer}: {distinct} different values; padding has reached {influenced} elements, {share}%.",
  rounding:
    "One axis: input {n}, kernel {k}, padding {q} per side, stride {s}.",
  rule: {
    floor: "rounding down",
    ceil: "rounding up",
    same: "SAME",
  },
  ruleOf: {
    floor: " (PyTorch’s convolution)",
    ceil: " (as pooling with ceil_mode)",
    same: " (TensorFlow)",
  },
  placed:
    "{rule}: {before} before, {after} after, {count} windows with centres {centres}; never read: {unread}.",
  noneUnread: "nothing",
  centred: "Centre of window {window}: {centres}.",
  centredAt: " at {centre}",
  noWindow: " none",
  between: "; ",
  listed: ", ",
};
