import type { CommonMessages } from "./common-messages.ts";

/** What checks of all exercises can say, in Chinese. */
export const zh: CommonMessages = {
  passed: "正确：这次检查抽取的{count}组数据，`{name}` 全部算对了。",
  "not-defined":
    "代码里没有叫 `{name}` 的函数。请写成 `function {name}(…)`，名字要一字不差。",
  "does-not-run":
    "代码还没运行到能调用 `{name}` 的地方就停下了，原因见下面的报错。",
  "timed-out":
    "`{name}` 超时了，已经停止。找一找有没有哪个循环的条件永远成立。",
  crashed:
    "运行 `{name}` 时沙盒意外退出，多半是内存不够。看看你创建的数组有多长？",
  flooded:
    "`{name}` 打印的内容太多，页面收不下，已经停止。去掉循环里的 `console.log` 再检查一次。",
  stopped: "检查没有做完就停止了，这次不算对错。",
  unavailable:
    "沙盒没有加载成功，或没能启动，所以没法检查，这次不算对错。请检查网络，再试一次。",
  unloaded:
    "这一题要用的库文件没有加载成功，所以没法检查，这次不算对错。请检查网络，再试一次。",
  threw: "函数抛出了错误：`{error}`。用下面这组数据就能重现。",
  "returned-not-data":
    "函数返回的不是普通数据（比如返回了一个函数）。请返回由若干行组成的数组，每一行又是一个数字数组。",
  "returned-too-much":
    "`{name}` 返回的东西没法查看：要么太大，要么数组（对象）里又套着它自己。这几组数据的输出都只有几十个数。",
  "returned-nothing":
    "函数什么也没有返回（`undefined`）。末尾写 `return` 了吗？有没有写到循环里面去？",
  "returned-number":
    "函数只返回了一个数{got}。输出应当是矩阵：由若干行组成的数组，每一行是一个数字数组。",
  "returned-other":
    "函数返回的值是 `{got}` 类型。输出应当是矩阵：由若干行组成的数组，每一行是一个数字数组。",
  "returned-empty": "函数返回了空数组 `[]`：输出里还一行都没有。",
  "returned-flat":
    "函数返回的列表长{length}，其中第{row}个元素（从0数起）是 `{got}` 类型。每个元素都应当是一行，也就是一个数字数组。",
  "returned-ragged":
    "输出的第{row}行（从0数起）有{got}个元素，第0行有{first}个。矩阵的各行要一样长。",
  "returned-not-a-number":
    "输出在{at}处的元素是 `{got}`。下标越界时读到的是 `undefined`，拿它去求和就会得到 `NaN`。",
  constant:
    "{count}组数据各不相同，函数给出的答案却都一样。答案应当由输入决定。",
  "mutates-input":
    "函数改动了参数 `{argument}`。调用者之后还要用这个数组：请先复制一份再改，或者只读不写。",
  "aliased-rows":
    "输出的第{first}行和第{second}行（从0数起）其实是同一个数组：往一行里写数，另一行也会跟着变。每一行都要新建一个数组。",
  "should-throw":
    "下面这组数据没有答案，函数应当抛出 `RangeError`，你的函数却返回了结果。",
  "throws-other":
    "下面这组数据没有答案，抛出错误是对的，不过应当抛出 `RangeError`，并说明原因。现在抛出的是 `{got}`：是特意抛的，还是中途碰巧出的错？",
  "counts-too-many":
    "结果对了，可是做了{gotCount}次乘法，其实{expectedCount}次就够。哪些乘积算出来又扔掉了？",
  "counts-too-few":
    "结果对了，可是{expectedCount}次乘法里只有{gotCount}次用了 `multiply`。凡是写 `a * b` 的地方，都换成 `multiply(a, b)`。",
  "wrong-shape":
    "输出的形状是{gotShape}，应当是{expectedShape}。用下面这组数据，高和宽各算一遍。",
  "wrong-values":
    "形状{expectedShape}对了，数值不对：{at}处是{got}，应当是{expected}。就用下面这组数据，把这一个窗口的和手算一遍。",
  "steps-passed": "全部正确。",
  "steps-partly": "共{total}空，目前对了{right}空。",
  "steps-next": "正确。下面还有一题。",
  "steps-empty": "至少填一空再检查。",
  "choice-passed": "正确。",
  "choice-empty": "先选一项，再检查。",
  "choice-wrong": "还不对：选中的里面有错的，原因写在那一项下面。",
  "choice-missing": "选中的都对，但还没有选全，再看看其余几项。",
  "types-passed": "正确：TypeScript把你的类型用了{count}次，每次的结果都对。",
  "types-unavailable":
    "类型检查器没有载入，所以没法检查，这次不算对错。请检查网络，再点一次“检查”。",
  "types-timed-out":
    "TypeScript算了20秒还没有算完。有没有哪个类型一直在用自己，却没有越用越短？",
  "types-problem":
    "代码本身TypeScript就通不过：{error} 编辑器里划线的就是出错的地方。",
  "type-missing":
    "代码里没有叫 `{name}` 的类型。请写成 `type {name}<…> = …`，名字要一字不差。",
  "type-parameters": "按你的定义，`{use}` 这样写不行：{error}",
  "type-too-deep":
    "`{use}` 算不到头：类型一遍又一遍地用自己。每次剩下的是不是变短了？什么时候停？",
  "type-problem": "TypeScript不接受 `{use}`：{error}",
  "type-not-literal":
    "`{use}` 的结果是 `{got}`，没有说定。应当正好是 `{expected}`。",
  "type-wrong": "`{use}` 的结果是 `{got}`，应当是 `{expected}`。",
  "match-passed": "{total}对全部配上了。",
  "match-partly": "一共{total}对，目前配上了{right}对。",
  "match-empty": "至少选一项再检查。",
  "answer-prose": "看不懂“{text}”。只写数字就好，例如{example}。",
  "answer-not-integer":
    "{got}不是整数。这里问的是个数，不会有小数。要是有窗口放不下，该怎么算？",
  "answer-share": "{got}是小数，这里问的是百分之几。",
  "answer-rounded": "{got}很接近了，再多写几位。",
  "answer-axes": "你写了{got}个数，这里要{wanted}个，例如{example}。",
  "answer-too-large": "{got}太大了，是不是多打了几位？",
  "answer-negative": "不会是{got}：长度和填充量都不会是负数。",
  "answer-height-wrong": "{got}：宽对了，高不对。高用的是每一对数里的第一个。",
  "answer-width-wrong": "{got}：高对了，宽不对。宽用的是每一对数里的第二个。",
  "answer-wrong": "{got}还不对。想不出来就打开一条提示。",
};
