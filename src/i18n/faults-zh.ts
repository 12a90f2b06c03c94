/** The library's messages in Chinese, by their English template. */
const library: Record<string, string> = {
  "the gradients are not loaded; import from lib/index.ts or lib/training.ts":
    "求梯度的部分没有加载；请从lib/index.ts或lib/training.ts导入",
  "the tensor of shape {shape} does not depend on one with requiresGrad; set requiresGrad = true before computing":
    "形状{shape}的张量不依赖任何requiresGrad的张量；请在计算之前设requiresGrad = true",
  "the tensor of shape {shape} is not a single number; reduce it, for example with sum(), or give a gradient of its shape":
    "形状{shape}的张量不是单个数；请先归约，例如用sum()，或者给一个同形状的梯度",
  "{name} has shape {value}, not {shape}; reshape it":
    "{name}的形状是{value}，应当是{shape}；请先reshape",
  "{name} is {value}; give a number, {least} or larger":
    "{name}是{value}；请写不小于{least}的数",
  "{name} is {value}; choose from {names}":
    "{name}是{value}；可以用的有{names}",
  "the last axis of the input, shape {shape}, has {size} elements, but inFeatures = {inFeatures}; make both agree":
    "输入的形状是{shape}，最后一条轴有{size}个元素，而inFeatures = {inFeatures}；请让两边一致",
  "layers[{index}] is {value}; give layers, such as new nn.ReLU()":
    "layers[{index}]是{value}；请给层，例如new nn.ReLU()",
  "{op} computed {name}, so changing it teaches nothing; give leaves, such as layer.parameters()":
    "{name}是{op}算出来的，改它学不到东西；请给叶子张量，例如layer.parameters()",
  "nesterov looks ahead along the momentum, but momentum is {momentum} and dampening {dampening}; give a momentum above 0 and no dampening":
    "nesterov要沿动量往前看，而momentum是{momentum}，dampening是{dampening}；请让momentum大于0，并且不写dampening",
  "betas is {value}; give two numbers from 0 to below 1, such as [0.9, 0.999]":
    "betas是{value}；请写两个从0到1（不含1）的数，例如[0.9, 0.999]",
  "{op} computed this tensor from one that requires a gradient; call detach() for one that does not":
    "这个张量是{op}从需要梯度的张量算出来的；要不需要梯度的，请用detach()",
  "{name} is {value}; say true or false": "{name}是{value}；只能写true或false",
  "the {name} has {ndim} axes, shape {shape}, not {count}: [{names}]; reshape it, a single [{single}] to [1, 1, {single}]":
    "{name}有{ndim}条轴，形状{shape}，应当是{count}条：[{names}]；请先reshape，单个[{single}]变成[1, 1, {single}]",
  "outputPadding is {outputPadding}, but stride {stride} and dilation {dilation} leave room for {most}; make it smaller":
    "outputPadding是{outputPadding}，而步幅{stride}、空洞率{dilation}最多容得下{most}；请改小一些",
  "{name} {size} makes {laid} elements, of which padding {padding} cuts off {cut}, so that {length} are left; make the padding smaller":
    "{name} {size}铺成{laid}个元素，填充{padding}要裁掉{cut}个，剩下{length}个；请把填充改小",
  "{name} is {value}; choose from {choices}":
    "{name}是{value}；请从{choices}里选",
  "the input of shape {shape} has no axis for {missing}; reshape it first":
    "形状{shape}的输入没有可以加{missing}的轴；请先reshape",
  "{side} is {value}, but mode {mode} finds only {most} elements to take in an axis of size {size}; make it smaller":
    "{side}是{value}，而{mode}方式在长度为{size}的轴上只有{most}个元素可取；请改小一些",
  "the input has shape {shape}, but windows of {area} elements at {count} places make [N, C · {area}, {count}]; make both agree":
    "输入的形状是{shape}，而{count}处、每处{area}个元素的窗口对应[N, C · {area}, {count}]；请让两边一致",
  "padding is [{top}, {left}], more than half of kernelSize [{kernelH}, {kernelW}]; make it smaller":
    "padding是[{top}, {left}]，超过了kernelSize [{kernelH}, {kernelW}]的一半；请改小一些",
  "layers is {value}; give a list such as [{ kernelSize: 3 }]":
    "layers是{value}；请写成列表，例如[{ kernelSize: 3 }]",
  "the input's shape is {shape}; give [N, Cin, H, W]":
    "输入的形状是{shape}；请写[N, Cin, H, W]",
  "the model is {value}; give a layer, such as new nn.Sequential(…)":
    "模型是{value}；请给一个层，例如new nn.Sequential(…)",
  "JavaScript's operators do not calculate with tensors, here one of shape {shape}; use its elements, in data or toArray()":
    "JavaScript的运算符不能计算张量，这里的张量形状是{shape}；请用data或toArray()取出元素再算",
  "bias is {value}; say true or false, and set layer.bias for own numbers":
    "bias是{value}；这里只写true或false，要用自己的数，请给layer.bias赋值",
  "no size in place of −1 makes {shape} hold {count} elements, because the other sizes multiply to {known}; choose sizes that divide {count}":
    "{shape}里的−1填多少都凑不成{count}个元素，因为其余长度之积是{known}；请选能整除{count}的长度",
  'padding "same" needs stride 1, but stride is [{strideH}, {strideW}]; give the padding as a number':
    'padding写"same"时步幅必须是1，这里的步幅是[{strideH}, {strideW}]；请把填充写成数',
  'padding is {value}; give a number, [height, width], "same" or "valid"':
    'padding是{value}；请写一个数、[高, 宽]、"same"或"valid"',
  "shape {shape} has {count} elements, {mebibytes} MiB, which is more memory than a tensor can get; make it smaller":
    "形状{shape}有{count}个元素，要{mebibytes} MiB内存，一个张量要不到这么多；请改小一些",
  "shape {shape} has −1 more than once; leave only one size open":
    "形状{shape}里的−1不止一个；只能留一个长度待定",
  "shape {shape} holds {wanted} elements, but there are {count}; choose sizes whose product is {count}":
    "形状{shape}能放{wanted}个元素，可是这里有{count}个；请让各个长度之积等于{count}",
  "steps of {step} never lead from {start} to {end}; change the sign or size of step":
    "每步{step}，从{start}永远走不到{end}；请改步长的正负或大小",
  "the bias has shape {shape}, but Cout = {Cout}; give it shape [{Cout}]":
    "偏置的形状是{shape}，而Cout = {Cout}；请让它的形状是[{Cout}]",
  "the data are {value}; give a Float32Array, or call tensor(values)":
    "数据是{value}；请给Float32Array，或者改用tensor(values)",
  "the input has Cin = {Cin}, but the weight {shape} with groups {groups} is made for Cin = {expected}; make both agree":
    "输入的Cin = {Cin}，而形状{shape}、groups为{groups}的权重要Cin = {expected}；请让两边一致",
  "the kernel spans {span} but the padded input is {padded} (padding {before} + {name} {size} + padding {after}); enlarge padding or shrink the kernel":
    "卷积核跨{span}个元素，而填充后的输入只有{padded}个（填充{before} + {name} {size} + 填充{after}）；请加大填充或缩小卷积核",
  "the lists are nested more than {most} deep; check whether one contains itself":
    "列表嵌套超过{most}层；检查一下是不是有列表包含了自己",
  "the options are {value}; give an object such as {example}":
    "选项是{value}；请写成对象，例如{example}",
  "the {name} is {value}; give whole numbers, or a list such as [2, 3]":
    "{name}是{value}；请写整数，或者像[2, 3]这样的列表",
  "shapes {left} and {right} do not fit: sizes {a} and {b} meet, and neither is 1; align the axes from the right, with reshape or unsqueeze":
    "形状{left}和{right}对不上：长度{a}碰上{b}，两个都不是1；请用reshape或unsqueeze让各轴从右边对齐",
  "there is nothing to choose from in shape {shape}; give at least one element":
    "形状{shape}里没有可选的元素；请至少给一个元素",
  "a row of {left} has {inner} elements, but a column of {right} has {innerB}; make both equally long":
    "{left}的一行有{inner}个元素，而{right}的一列有{innerB}个；请让两边一样长",
  "the tensors are {value}; give a list of tensors":
    "这里的张量是{value}；请给一个张量的列表",
  "tensors[{index}] has shape {value}, which does not fit {shape} along dim {dim}; make the other sizes agree":
    "tensors[{index}]的形状是{value}，沿dim {dim}接不上{shape}；请让其余长度一致",
  "the dims are {value}, which is not each of the {ndim} axes once; name every axis":
    "dims是{value}，没有把{ndim}条轴各写一次；请写全每一条轴",
  "shape {shape} does not expand to {value}, because only sizes of 1 repeat; keep the others, or write −1 for them":
    "形状{shape}不能扩展成{value}，因为只有长度1才能重复；其余长度请保持不变，或者写−1",
  "the tensor has {count} elements, shape {shape}, not exactly 1; call toArray() for all of them":
    "张量有{count}个元素，形状{shape}，不是恰好1个；要取全部元素请用toArray()",
  "there is no option {name}; choose from {names}":
    "没有{name}这个选项；可以用的有{names}",
  "{groups} groups do not divide {name} = {channels}; choose groups that divide both channel counts":
    "groups为{groups}，不能整除{name} = {channels}；请选能同时整除两种通道数的groups",
  "{name} is {value}, a list of length {count}; give one number, or [height, width]":
    "{name}是{value}，有{count}个数；请写一个数，或者[高, 宽]",
  "{name} is {value}, above {most}; make it smaller":
    "{name}是{value}，超过了{most}；请改小一些",
  "{name} is {value}, not a Tensor; make one with tensor(values)":
    "{name}是{value}，不是张量；请用tensor(values)造一个",
  "{name} is {value}; give a number": "{name}是{value}；请写一个数",
  "{name} is {value}; give a finite number":
    "{name}是{value}；请写一个有限的数",
  "{name} is {value}; give a whole number, {least} or larger":
    "{name}是{value}；请写不小于{least}的整数",
  "{place} is {value}, but a list of length {length} belongs there, as in the first one; make all lists of one level equally long":
    "{place}是{value}，这里应当像第一个那样，是长度为{length}的列表；同一层的列表要一样长",
  "{place} is {value}, but a number belongs there; put numbers, or equally long lists of numbers":
    "{place}是{value}，这里应当是一个数；请写数，或者一样长的数的列表",
  "{what} is {got}; give an array of numbers, a typed array or a tensor":
    "{what}是{got}；应当是数的数组、类型化数组或张量",
  "{what} has {count} numbers; give at most {limit}":
    "{what}有{count}个数；最多{limit}个",
  "{what} holds {got} at {index}; give numbers only":
    "{what}的第{index}项是{got}；里面只能是数",
  "{count} bars are over {limit}; show fewer":
    "{count}根条超过了{limit}根；少画一些",
  "{name} has {count} numbers for {labels} bars; give one number for each":
    "{name}有{count}个数，条有{labels}根；每根要有一个数",
  "{count} numbers are over {limit}; take a part, or pool them first":
    "{count}个数超过了{limit}个；取一部分，或者先做汇聚",
  "data has shape [{shape}]; give two axes, for example x.select(0, 0)":
    "数据的形状是[{shape}]；要有两个轴，例如用x.select(0, 0)取出",
  "row {index} has {count} numbers but row 0 has {columns}; make the rows equally long":
    "第{index}行有{count}个数，第0行有{columns}个；各行要一样长",
  "{name} is {got}; give the axis a text or { label, unit, log }":
    "{name}是{got}；轴要写成文字或{ label, unit, log }",
  "labels is {got}; give a list of texts": "labels是{got}；应当是文字的数组",
  "data is {got}; give numbers, pairs [x, y], or several of them by name":
    "数据是{got}；应当是数、[x, y]数对，或者按名字列出的几组",
  "{count} series are over {limit}; show fewer at a time":
    "{count}组数据超过了{limit}组；一次少画几组",
  "{what} has {x} numbers for x and {y} for y; give as many of both":
    "{what}的x有{x}个数，y有{y}个；两者要一样多",
  "columns is {got}; give a list of names": "columns是{got}；应当是列名的数组",
  "rows is {got}; give a list of records or of lists":
    "rows是{got}；应当是对象的数组或数组的数组",
  "an image is a tensor; got {got}": "图像要用张量给出；这里是{got}",
  "shape [{shape}] is no picture; give [H, W], [1, H, W] or [3, H, W]":
    "形状[{shape}]不是图像；应当是[H, W]、[1, H, W]或[3, H, W]",
  "{height} × {width} is over {limit}; pool it first":
    "{height} × {width}超过了{limit}；先做汇聚",
  "range is {got}; give [low, high], low first":
    "range是{got}；应当是[low, high]，小的在前",
  "value is {got}; give a text, {limit} long at most":
    "value是{got}；应当是不超过{limit}个字符的文字",
  "min is {min}, above max, which is {max}; swap them":
    "min是{min}，大于max的{max}；请对调",
  "step is {step}; give a number above 0": "step是{step}；应当是大于0的数",
  "label is {got}; name the control, in 1 to 100 letters":
    "label是{got}；请给控件起个名字，1到100个字符",
  "the cell has two controls named {label}; give each its own label":
    "这一格有两个控件都叫{label}；请各用一个名字",
  "{name} is {got}; give a finite number": "{name}是{got}；应当是有限的数",
  "options is {got}; give a list of texts or numbers":
    "options是{got}；应当是文字或数的数组",
  "{count} options are over {limit}; offer fewer":
    "{count}个选项超过了{limit}个；请少列一些",
  "options[{index}] is {got}; give a text or a number":
    "options[{index}]是{got}；应当是文字或数",
  "value is {got}, none of the options; choose from {names}":
    "value是{got}，不在选项里；可以选的有{names}",
  "total is {got}; give a number above 0": "total是{got}；应当是大于0的数",
  "done is {got}; give a number from 0 to {total}":
    "done是{got}；应当是0到{total}之间的数",
};

/** Words of the library that fill a hole, and what its sentences begin with. */
const fillers: Record<string, string> = {
  height: "高",
  width: "宽",
  "{op}: {fault}": "{op}：{fault}",
};

/** What the parser says most often; the rest stays English. */
const syntax: Record<string, string> = {
  "Unexpected token": "这里不该出现这个符号，看看前面是不是少了什么",
  "Unexpected character '{it}'": "不认识的字符{it}",
  "Unexpected keyword '{it}'": "关键字{it}不能用在这里",
  "Unterminated string constant": "字符串没有写完，少了后一个引号",
  "Unterminated template": "模板字符串没有写完，少了反引号",
  "Unterminated comment": "注释没有写完，少了 */",
  "Unterminated regular expression": "正则表达式没有写完，少了 /",
  "Identifier '{it}' has already been declared":
    "{it}在这一格里已经定义过一次了",
  "Identifier directly after number": "数字后面不能直接跟字母",
  "Invalid number": "这个数写得不对",
  "Assigning to rvalue": "等号左边不能赋值",
  "'{it}' outside of function": "{it}只能写在函数里面",
  "Missing initializer in const declaration": "const定义的时候就要给值",
  "The keyword '{it}' is reserved": "{it}是保留字，不能当名字用",
};

export const zh: Record<string, string> = {
  ...library,
  ...fillers,
  ...syntax,
};

/** For the test that holds the two lists against the library. */
export const libraryZh = library;
