import type { Language } from "./language.ts";

/** Words of the library's reference; its entries are in English, as the docstrings are. */
export interface ReferenceWords {
  title: string;
  description: string;
  lead: string;
  /** Says that the entries are in English, where the page is not. */
  language?: string;
  parameters: string;
  returns: string;
  errors: string;
  members: string;
  source: string;
}

export const referenceWords: Record<Language, ReferenceWords> = {
  zh: {
    title: "卷积库参考",
    description:
      "课程用的卷积库：每个函数、每种层的含义、公式、形状、取值范围和例子。",
    lead: "课文里的代码格都从convbook引入这些名字。名字、默认值和数值都与PyTorch一致；每个例子都由测试运行并核对过。",
    language: "条目说明直接取自源代码，是英文的。",
    parameters: "参数",
    returns: "返回",
    errors: "错误",
    members: "成员",
    source: "来源",
  },
  en: {
    title: "Library reference",
    description:
      "The convolution library of the course: what every function and layer means, with formula, shapes, ranges and examples.",
    lead: "Cells import these names from convbook. Names, defaults and numbers are PyTorch’s; every example is run and compared by a test.",
    parameters: "Parameters",
    returns: "Returns",
    errors: "Errors",
    members: "Members",
    source: "Source",
  },
};
