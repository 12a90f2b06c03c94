import type { Refusal } from "../notebook/share-link.ts";
import type { Language } from "./language.ts";

/** What sharing and shared code say; loaded when it is wanted. */
export interface ShareWords {
  shareCell: string;
  shareLesson: string;
  explain: string;
  link: string;
  copy: string;
  copied: string;
  copyByHand: string;
  send: string;
  download: string;
  close: string;
  tooLong: string;
  cameByLink: string;
  otherTab: string;
  /** Before the settings of controls, each as `setting` says it. */
  settings: string;
  setting: string;
  and: string;
  label: string;
  take: string;
  takeAll: string;
  keepMine: string;
  taken: string;
  undo: string;
  sameAsYours: string;
  otherControls: string;
  wrongLesson: string;
  missingCells: string;
  refused: Record<Refusal, string>;
}

export const shareWords: Record<Language, ShareWords> = {
  zh: {
    shareCell: "分享这一格",
    shareLesson: "分享这一课的改动",
    explain:
      "代码和控件的设置都写在链接里，不经过任何服务器。打开链接只会显示它们，不会运行。",
    link: "链接",
    copy: "复制链接",
    copied: "已复制。",
    copyByHand: "浏览器不让网页复制，链接已选中，请自己复制。",
    send: "发送……",
    download: "下载整课的.ts文件",
    close: "关闭",
    tooLong: "代码太长，放不进一个链接。可以下载成文件再发给别人。",
    otherTab: "这一格在另一个标签页里改成了这样，这里的代码没有变。",
    cameByLink: "下面的内容来自链接，运行之前请先读一遍。",
    settings: "控件的设置：",
    setting: "{label} = {value}",
    and: "，",
    label: "代码格{cell}的另一份内容",
    take: "换成这一份",
    takeAll: "{count}格全部换成链接里的",
    keepMine: "保留现在的",
    taken: "已换上，还没有运行。",
    undo: "撤销",
    sameAsYours: "链接里的内容和这里的一样。",
    otherControls:
      "链接里设置的控件，这一课没有；换成链接原来的语言再打开看看。",
    wrongLesson: "这个链接里的代码属于另一课（{lesson}）。",
    missingCells: "链接里有几格代码是这一课没有的：{cells}。",
    refused: {
      damaged: "链接里的代码读不出来，可能没有复制完整。这一课没有任何改动。",
      "too-large": "链接里的代码太长，没有打开。这一课没有任何改动。",
      version: "这个链接来自更新的版本，请刷新网页后再打开。",
    },
  },
  en: {
    shareCell: "Share this cell",
    shareLesson: "Share your changes to this lesson",
    explain:
      "The code and the settings of controls are in the link itself and go through no server. Opening the link shows them and runs nothing.",
    link: "Link",
    copy: "Copy the link",
    copied: "Copied.",
    copyByHand:
      "This browser does not let the page copy; the link is selected for you to copy.",
    send: "Send…",
    download: "Download the lesson as .ts",
    close: "Close",
    tooLong:
      "The code is too long for a link. Download it and pass on the file instead.",
    otherTab:
      "Another tab has changed this cell to this; the code here is as it was.",
    cameByLink: "This came by a link; read it before you run it.",
    settings: "Settings of the controls: ",
    setting: "{label} = {value}",
    and: ", ",
    label: "Another version of cell {cell}",
    take: "Take it",
    takeAll: "Take all {count} cells",
    keepMine: "Keep what is here",
    taken: "Taken, and not run yet.",
    undo: "Undo",
    sameAsYours: "What is in the link is here already.",
    otherControls:
      "The link sets controls that this lesson has not; try it in the language that it came from.",
    wrongLesson: "The code in this link belongs to another lesson ({lesson}).",
    missingCells:
      "The link has code for cells that this lesson has not: {cells}.",
    refused: {
      damaged:
        "The code in the link cannot be read; the link may be cut off. Nothing here has changed.",
      "too-large":
        "The code in the link is too long and was not opened. Nothing here has changed.",
      version:
        "This link was made by a newer version; reload the page and open it again.",
    },
  },
};
