import type { Language } from "./language.ts";

/** Of the figure of what filters see. */
export interface FilterWords {
  caption: string;
  matrix: string;
  image: string;
  kernel: string;
  map: string;
  wavelength: string;
  pair: string;
  learnedPair: string;
  favourite: string;
  own: string;
  other: string;
}

export const filterWords: Record<Language, FilterWords> = {
  zh: {
    caption:
      "四个方向的条纹（行，波长{w}个像素）遇上四个方向的卷积核（列）：表里是响应的平方的均值。选一格，旁边就是那张图片、那个卷积核和得到的特征图。",
    matrix: "响应（每行一种条纹）",
    image: "条纹",
    kernel: "卷积核",
    map: "特征图",
    wavelength: "波长（像素）",
    pair: "{image}°的条纹遇上{kernel}的卷积核，响应是{strength}。",
    learnedPair: "{image}°的条纹遇上第{kernel}个卷积核，响应是{strength}。",
    favourite: "第{kernel}个卷积核对{best}°的条纹响应最强：{strength}。",
    own: "这种条纹响应最强的，是方向相同的卷积核：{best}。",
    other: "这种条纹响应最强的，是{best}的卷积核，方向并不相同。",
  },
  en: {
    caption:
      "Stripes in four directions (rows, wavelength {w} pixels) meet kernels in four directions (columns): the numbers are the mean square of the response. Choose one to see the picture, the kernel, and the feature map.",
    matrix: "Responses: stripes in rows",
    image: "Stripes",
    kernel: "Kernel",
    map: "Feature map",
    wavelength: "Wavelength (pixels)",
    pair: "Stripes at {image}° under the kernel for {kernel}: the response is {strength}.",
    learnedPair:
      "Stripes at {image}° under kernel {kernel}: the response is {strength}.",
    favourite:
      "Kernel {kernel} responds most to stripes at {best}°: {strength}.",
    own: "For these stripes the kernel of the same direction is the strongest: {best}.",
    other:
      "For these stripes the kernel for {best} is the strongest, another direction than theirs.",
  },
};
