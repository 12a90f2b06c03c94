/** The library's messages in Chinese, by their English template. */
const library: Record<string, string> = {
  "JavaScript's operators do not calculate with tensors, here one of shape {shape}; use its elements, in data or toArray()":
    "JavaScript 的运算符不能计算张量，这里的张量形状是 {shape}；请用 data 或 toArray() 取出元素再算",
  "bias is {value}; say true or false, and set layer.bias for own numbers":
    "bias 是 {value}；这里只写 true 或 false，要用自己的数，请给 layer.bias 赋值",
  "no size in place of −1 makes {shape} hold {count} elements, because the other sizes multiply to {known}; choose sizes that divide {count}":
    "{shape} 里的 −1 填多少都凑不成 {count} 个元素，因为其余长度之积是 {known}；请选能整除 {count} 的长度",
  'padding "same" needs stride 1, but stride is [{strideH}, {strideW}]; give the padding as a number':
    'padding 写 "same" 时步幅必须是 1，这里的步幅是 [{strideH}, {strideW}]；请把填充写成数',
  'padding is {value}; give a number, [height, width], "same" or "valid"':
    'padding 是 {value}；请写一个数、[高, 宽]、"same" 或 "valid"',
  "shape {shape} has {count} elements, {mebibytes} MiB, which is more memory than a tensor can get; make it smaller":
    "形状 {shape} 有 {count} 个元素，要 {mebibytes} MiB 内存，一个张量要不到这么多；请改小一些",
  "shape {shape} has −1 more than once; leave only one size open":
    "形状 {shape} 里的 −1 不止一个；只能留一个长度待定",
  "shape {shape} holds {wanted} elements, but there are {count}; choose sizes whose product is {count}":
    "形状 {shape} 能放 {wanted} 个元素，可是这里有 {count} 个；请让各个长度之积等于 {count}",
  "steps of {step} never lead from {start} to {end}; change the sign or size of step":
    "每步 {step}，从 {start} 永远走不到 {end}；请改步长的正负或大小",
  "the bias has shape {shape}, but Cout = {Cout}; give it shape [{Cout}]":
    "偏置的形状是 {shape}，而 Cout = {Cout}；请让它的形状是 [{Cout}]",
  "the data are {value}; give a Float32Array, or call tensor(values)":
    "数据是 {value}；请给 Float32Array，或者改用 tensor(values)",
  "the input has Cin = {Cin}, but the weight {shape} with groups {groups} is made for Cin = {expected}; make both agree":
    "输入的 Cin = {Cin}，而形状 {shape}、groups 为 {groups} 的权重要 Cin = {expected}；请让两边一致",
  "the input has {ndim} axes, shape {shape}, not 4: [N, Cin, H, W]; reshape it, a single [H, W] to [1, 1, H, W]":
    "输入有 {ndim} 条轴，形状 {shape}，应当是 4 条：[N, Cin, H, W]；请先 reshape，单个 [H, W] 变成 [1, 1, H, W]",
  "the kernel spans {span} but the padded input is {padded} (padding {before} + {name} {size} + padding {after}); enlarge padding or shrink the kernel":
    "卷积核跨 {span} 个元素，而填充后的输入只有 {padded} 个（填充 {before} + {name} {size} + 填充 {after}）；请加大填充或缩小卷积核",
  "the lists are nested more than {most} deep; check whether one contains itself":
    "列表嵌套超过 {most} 层；检查一下是不是有列表包含了自己",
  "the options are {value}; give an object such as {example}":
    "选项是 {value}；请写成对象，例如 {example}",
  "the shape is {value}; give whole numbers, or a list such as [2, 3]":
    "形状是 {value}；请写整数，或者像 [2, 3] 这样的列表",
  "the tensor has {count} elements, shape {shape}, not exactly 1; call toArray() for all of them":
    "张量有 {count} 个元素，形状 {shape}，不是恰好 1 个；要取全部元素请用 toArray()",
  "the weight has {ndim} axes, shape {shape}, not 4: [Cout, Cin / groups, kernelH, kernelW]; reshape it, a single [h, w] to [1, 1, h, w]":
    "权重有 {ndim} 条轴，形状 {shape}，应当是 4 条：[Cout, Cin / groups, kernelH, kernelW]；请先 reshape，单个 [h, w] 变成 [1, 1, h, w]",
  "there is no option {name}; choose from {names}":
    "没有 {name} 这个选项；可以用的有 {names}",
  "{groups} groups do not divide {name} = {channels}; choose groups that divide both channel counts":
    "groups 为 {groups}，不能整除 {name} = {channels}；请选能同时整除两种通道数的 groups",
  "{name} is {value}, a list of length {count}; give one number, or [height, width]":
    "{name} 是 {value}，有 {count} 个数；请写一个数，或者 [高, 宽]",
  "{name} is {value}, above {most}; make it smaller":
    "{name} 是 {value}，超过了 {most}；请改小一些",
  "{name} is {value}, not a Tensor; make one with tensor(values)":
    "{name} 是 {value}，不是张量；请用 tensor(values) 造一个",
  "{name} is {value}; give a finite number":
    "{name} 是 {value}；请写一个有限的数",
  "{name} is {value}; give a whole number, {least} or larger":
    "{name} 是 {value}；请写不小于 {least} 的整数",
  "{place} is {value}, but a list of length {length} belongs there, as in the first one; make all lists of one level equally long":
    "{place} 是 {value}，这里应当像第一个那样，是长度为 {length} 的列表；同一层的列表要一样长",
  "{place} is {value}, but a number belongs there; put numbers, or equally long lists of numbers":
    "{place} 是 {value}，这里应当是一个数；请写数，或者一样长的数的列表",
};

/** Words of the library that fill a hole. */
const fillers: Record<string, string> = { height: "高", width: "宽" };

/** What the parser says most often; the rest stays English. */
const syntax: Record<string, string> = {
  "Unexpected token": "这里不该出现这个符号，看看前面是不是少了什么",
  "Unexpected character '{it}'": "不认识的字符 {it}",
  "Unexpected keyword '{it}'": "关键字 {it} 不能用在这里",
  "Unterminated string constant": "字符串没有写完，少了后一个引号",
  "Unterminated template": "模板字符串没有写完，少了反引号",
  "Unterminated comment": "注释没有写完，少了 */",
  "Unterminated regular expression": "正则表达式没有写完，少了 /",
  "Identifier '{it}' has already been declared":
    "{it} 在这一格里已经定义过一次了",
  "Identifier directly after number": "数字后面不能直接跟字母",
  "Invalid number": "这个数写得不对",
  "Assigning to rvalue": "等号左边不能赋值",
  "'{it}' outside of function": "{it} 只能写在函数里面",
  "Missing initializer in const declaration": "const 定义的时候就要给值",
  "The keyword '{it}' is reserved": "{it} 是保留字，不能当名字用",
};

export const zh: Record<string, string> = {
  ...library,
  ...fillers,
  ...syntax,
};

/** For the test that holds the two lists against the library. */
export const libraryZh = library;
