import type { Language } from "./language.ts";

/** Words of the figure in which a stride can be heard. */
export interface SoundWords {
  captionTones: string;
  captionChirp: string;
  signal: string;
  tones: string;
  chirp: string;
  first: string;
  second: string;
  before: string;
  after: string;
  /** What the upright axis shows, after a picture's title. */
  levels: string;
  pitches: string;
  seconds: string;
  long: string;
  design: string;
  taps: string;
  cutoff: string;
  playBefore: string;
  playAfter: string;
  playOld: string;
  stripes: string;
  stripesAfter: string;
  stripesMoved: string;
  kernel: string;
  stays: string;
  becomes: string;
  tonesAfter: string;
  climbs: string;
  rate: string;
  folds: string;
  image: string;
}

export const soundWords: Record<Language, SoundWords> = {
  zh: {
    captionTones:
      "每秒16000个采样点，{f}赫兹和{h}赫兹两个音，先卷积，再每{s}个留一个。灰色部分在新采样率的一半以上，装不下的音会折回来。虚线是卷积核让各个频率通过多少。一步换一个卷积核。",
    captionChirp:
      "每秒16000个采样点，一秒里从0升到8000赫兹的音，先卷积，再每{s}个留一个。虚线是新采样率的一半，升到那里就折回来；越淡的地方越轻。一步换一个卷积核。",
    signal: "声音",
    tones: "两个音",
    chirp: "升高的音",
    first: "第一个音（赫兹）",
    second: "第二个音（赫兹）",
    before: "步幅之前",
    after: "步幅之后",
    levels: "（纵轴是分贝）",
    pitches: "（纵轴是千赫）",
    seconds: "秒",
    long: "（低通，{taps}个权重）",
    design: "最后一步的低通卷积核",
    taps: "权重个数",
    cutoff: "截止频率（赫兹）",
    playBefore: "听步幅之前",
    playAfter: "听步幅之后",
    playOld: "之后，仍按每秒16000个放",
    stripes: "图像里也一样：宽1像素的条纹",
    stripesAfter: "步幅之后",
    stripesMoved: "条纹移动1像素，步幅之后",
    kernel: "卷积核{name}，步幅{s}：",
    stays: "{f}赫兹还在{f}赫兹，振幅{amplitude}（{level}分贝）",
    becomes: "{f}赫兹变成{a}赫兹，振幅{amplitude}（{level}分贝）",
    tonesAfter: "{start}{a}；{b}。",
    climbs: "音升到{kept}赫兹就折回来。",
    rate: "新采样率：16000 / {s} = {rate}，其一半是{kept}赫兹",
    folds: "|{f} − {rate} ⋅ {times}| = {a}",
    image: "条纹0、1、0、1之后是{row}；移动1像素，是{moved}。",
  },
  en: {
    captionTones:
      "16,000 samples per second with two tones, {f} Hz and {h} Hz, convolved, and one of every {s} kept. Grey is what lies above half the new rate: tones in it fold back. The dashed curve is what the kernel lets through. Each step is another kernel.",
    captionChirp:
      "16,000 samples per second with a tone that climbs from 0 to 8000 Hz within a second, convolved, and one of every {s} kept. At half the new rate (dashed) the pitch folds back; the fainter, the weaker. Each step is another kernel.",
    signal: "Sound",
    tones: "two tones",
    chirp: "climbing tone",
    first: "First tone (Hz)",
    second: "Second tone (Hz)",
    before: "Before the stride",
    after: "After the stride",
    levels: " (in dB)",
    pitches: " (in kHz)",
    seconds: "s",
    long: "of {taps} weights",
    design: "Low pass of the last step",
    taps: "Weights",
    cutoff: "Cutoff (Hz)",
    playBefore: "Play before",
    playAfter: "Play after",
    playOld: "After, still at 16,000 per second",
    stripes: "The same in a picture: stripes of one pixel",
    stripesAfter: "after the stride",
    stripesMoved: "moved by one pixel, after the stride",
    kernel: "Kernel {name}, stride {s}: ",
    stays: "{f} Hz stays {f} Hz, amplitude {amplitude} ({level} dB)",
    becomes: "{f} Hz becomes {a} Hz, amplitude {amplitude} ({level} dB)",
    tonesAfter: "{start}{a}; {b}.",
    climbs: "the pitch climbs to {kept} Hz and folds back.",
    rate: "New rate 16,000 / {s} = {rate}; half of it is {kept} Hz",
    folds: "|{f} − {rate} ⋅ {times}| = {a}",
    image: "Stripes 0, 1, 0, 1 become {row}; moved by one pixel, {moved}.",
  },
};
