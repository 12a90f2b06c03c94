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
      "四个方向的卷积核（行）遇上四个方向的条纹（列，波长{w}个像素）：表里是反应的平方的均值。选一格，旁边就是那张图片、那个卷积核和得到的特征图。",
    matrix: "反应（每行一个卷积核）",
    image: "条纹",
    kernel: "卷积核",
    map: "特征图",
    wavelength: "波长（像素）",
    pair: "{image}°的条纹遇上{kernel}的卷积核，反应是{strength}。",
    learnedPair: "{image}°的条纹遇上第{kernel}个卷积核，反应是{strength}。",
    favourite: "第{kernel}个卷积核对{best}°的条纹反应最强：{strength}。",
    own: "这个卷积核反应最强的，正是自己方向的条纹：{strength}。",
    other: "这个卷积核反应最强的是{best}°的条纹，不是自己的方向：{strength}。",
  },
  en: {
    caption:
      "Kernels for four directions (rows) meet stripes in four directions (columns, wavelength {w} pixels): the numbers are the mean square of the response. Choose one to see the picture, the kernel, and the feature map.",
    matrix: "Responses: kernels in rows",
    image: "Stripes",
    kernel: "Kernel",
    map: "Feature map",
    wavelength: "Wavelength (pixels)",
    pair: "Stripes at {image}° under the kernel for {kernel}: the response is {strength}.",
    learnedPair:
      "Stripes at {image}° under kernel {kernel}: the response is {strength}.",
    favourite:
      "Kernel {kernel} responds most to stripes at {best}°: {strength}.",
    own: "This kernel responds most to stripes of its own direction: {strength}.",
    other:
      "This kernel responds most to stripes at {best}°, not to its own direction: {strength}.",
  },
};
