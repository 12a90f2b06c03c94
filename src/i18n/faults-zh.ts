/** The library's messages in Chinese, by their English template; `{0}`, `{1}`, … are its values. */
const library: Record<string, string> = {
  "the gradients are not loaded; import from lib/index.ts or lib/training.ts":
    "求梯度的部分没有加载；请从lib/index.ts或lib/training.ts导入",
  "the tensor of shape {0} does not depend on one with requiresGrad; set requiresGrad = true before computing":
    "形状{0}的张量不依赖任何requiresGrad的张量；请在计算之前设requiresGrad = true",
  "the tensor of shape {0} is not a single number; reduce it, for example with sum(), or give a gradient of its shape":
    "形状{0}的张量不是单个数；请先归约，例如用sum()，或者给一个同形状的梯度",
  "{0} has shape {1}, not {2}; reshape it":
    "{0}的形状是{1}，应当是{2}；请先reshape",
  "{0} is {1}; give a number, {2} or larger": "{0}是{1}；请写不小于{2}的数",
  "the last axis of the input, shape {0}, is {1} long, but inFeatures = {2}; make both agree":
    "输入的形状是{0}，最后一条轴长{1}，而inFeatures = {2}；请让两边一致",
  "layers[{0}] is {1}; give layers, such as new nn.ReLU()":
    "layers[{0}]是{1}；请给层，例如new nn.ReLU()",
  "{0} computed {1}, so changing it teaches nothing; give leaves, such as layer.parameters()":
    "{1}是{0}算出来的，改它学不到东西；请给叶子张量，例如layer.parameters()",
  "nesterov looks ahead along the momentum, but momentum is {0} and dampening {1}; give a momentum above 0 and no dampening":
    "nesterov要沿动量往前看，而momentum是{0}，dampening是{1}；请让momentum大于0，并且不写dampening",
  "betas is {0}; give two numbers from 0 to below 1, such as [0.9, 0.999]":
    "betas是{0}；请写两个从0到1（不含1）的数，例如[0.9, 0.999]",
  "{0} computed this tensor from one that requires a gradient; call detach() for one that does not":
    "这个张量是{0}从需要梯度的张量算出来的；要不需要梯度的，请用detach()",
  "{0} is {1}; say true or false": "{0}是{1}；只能写true或false",
  "the {0} has shape {1}, not {2} axes: [{3}, {4}]; reshape it, a single [{5}] to [1, 1, {6}]":
    "{0}的形状是{1}，应当有{2}条轴：[{3}, {4}]；请先reshape，单个[{5}]变成[1, 1, {6}]",
  "outputPadding is {0}, but stride {1} and dilation {2} leave room for {3}; make it smaller":
    "outputPadding是{0}，而步幅{1}、空洞率{2}最多容得下{3}；请改小一些",
  "{0} {1} becomes {2} long, of which padding {3} cuts off {4}, so that {5} is left; make the padding smaller":
    "{0} {1}铺开后长{2}，填充{3}要裁掉{4}，只剩{5}；请把填充改小",
  "{0} is {1}; choose from {2}": "{0}是{1}；请从{2}里选",
  "the input of shape {0} has no axis for {1}; reshape it first":
    "形状{0}的输入没有可以加{1}的轴；请先reshape",
  "{0} is {1}, but mode {2} takes at most {3} in an axis of size {4}; make it smaller":
    "{0}是{1}，而{2}方式在长度为{4}的轴上最多取{3}个；请改小一些",
  "the input has shape {0}, but the windows make [N, C · {1}, {2}]; make both agree":
    "输入的形状是{0}，而这些窗口对应的形状是[N, C · {1}, {2}]；请让两边一致",
  "padding is [{0}, {1}], more than half of kernelSize [{2}, {3}]; make it smaller":
    "padding是[{0}, {1}]，超过了kernelSize [{2}, {3}]的一半；请改小一些",
  "layers is {0}; give a list such as [{ kernelSize: 3 }]":
    "layers是{0}；请写成列表，例如[{ kernelSize: 3 }]",
  "the input's shape is {0}; give [N, Cin, H, W]":
    "输入的形状是{0}；请写[N, Cin, H, W]",
  "the model is {0}; give a layer, such as new nn.Sequential(…)":
    "模型是{0}；请给一个层，例如new nn.Sequential(…)",
  "JavaScript's operators do not calculate with tensors, here one of shape {0}; call add, sub, mul or div":
    "JavaScript的运算符不能计算张量，这里的张量形状是{0}；请用它的方法add、sub、mul或div",
  "bias is {0}; say true or false, and set layer.bias for own numbers":
    "bias是{0}；这里只写true或false，要用自己的数，请给layer.bias赋值",
  "the sizes beside −1 in {0} multiply to {1}, which does not divide the number of elements, {2}; choose sizes that do":
    "{0}里除−1以外各长度之积是{1}，不能整除元素个数{2}；请选能整除它的长度",
  'padding "same" needs stride 1, but stride is [{0}, {1}]; give the padding as a number':
    'padding写"same"时步幅必须是1，这里的步幅是[{0}, {1}]；请把填充写成数',
  'padding is {0}; give a number, [height, width], "same" or "valid"':
    'padding是{0}；请写一个数、[高, 宽]、"same"或"valid"',
  "shape {0} has {1} elements, {2} MiB, which is more memory than a tensor can get; make it smaller":
    "形状{0}有{1}个元素，要{2} MiB内存，一个张量要不到这么多；请改小一些",
  "shape {0} has −1 more than once; leave only one size open":
    "形状{0}里的−1不止一个；只能留一个长度待定",
  "the number of elements is {0}, but shape {1} holds {2}; choose sizes whose product is {3}":
    "这里有{0}个元素，可是形状{1}能放{2}个；请让各个长度之积等于{3}",
  "steps of {0} never lead from {1} to {2}; change the sign or size of step":
    "每步{0}，从{1}永远走不到{2}；请改步长的正负或大小",
  "the bias has shape {0}, but Cout = {1}; give it shape [{2}]":
    "偏置的形状是{0}，而Cout = {1}；请让它的形状是[{2}]",
  "the data are {0}; give a Float32Array, or call tensor(values)":
    "数据是{0}；请给Float32Array，或者改用tensor(values)",
  "the input has Cin = {0}, but the weight {1} with groups {2} is made for Cin = {3}; make both agree":
    "输入的Cin = {0}，而形状{1}、groups为{2}的权重要Cin = {3}；请让两边一致",
  "the kernel spans {0} but the padded input is {1} (padding {2} + {3} {4} + padding {5}); enlarge padding or shrink the kernel":
    "卷积核跨{0}个元素，而填充后的输入只有{1}个（填充{2} + {3} {4} + 填充{5}）；请加大填充或缩小卷积核",
  "the lists are nested more than {0} deep; check whether one contains itself":
    "列表嵌套超过{0}层；检查一下是不是有列表包含了自己",
  "the options are {0}; give an object such as {1}":
    "选项是{0}；请写成对象，例如{1}",
  "the {0} is {1}; give whole numbers, or a list such as [2, 3]":
    "{0}是{1}；请写整数，或者像[2, 3]这样的列表",
  "shapes {0} and {1} do not fit: sizes {2} and {3} meet, and neither is 1; align the axes from the right, with reshape or unsqueeze":
    "形状{0}和{1}对不上：长度{2}碰上{3}，两个都不是1；请用reshape或unsqueeze让各轴从右边对齐",
  "there is nothing to choose from in shape {0}; give at least one element":
    "形状{0}里没有可选的元素；请至少给一个元素",
  "a row of {0} is {1} long, but a column of {2} is {3}; make both equally long":
    "{0}的一行长{1}，而{2}的一列长{3}；请让两边一样长",
  "the tensors are {0}; give a list of tensors":
    "这里的张量是{0}；请给一个张量的列表",
  "tensors[{0}] has shape {1}, which does not fit {2} along dim {3}; make the other sizes agree":
    "tensors[{0}]的形状是{1}，沿dim {3}接不上{2}；请让其余长度一致",
  "the dims are {0}, not {1} axes; name each once":
    "dims是{0}，不是{1}条不同的轴；每条轴请只写一次",
  "shape {0} does not expand to {1}, because only sizes of 1 repeat; keep the others, or write −1 for them":
    "形状{0}不能扩展成{1}，因为只有长度1才能重复；其余长度请保持不变，或者写−1",
  "the tensor has {0} elements, shape {1}, not exactly 1; call toArray() for all of them":
    "张量有{0}个元素，形状{1}，不是恰好1个；要取全部元素请用toArray()",
  "there is no option {0}; choose from {1}": "没有{0}这个选项；可以用的有{1}",
  "{0} groups do not divide {1} = {2}; choose groups that divide both channel counts":
    "groups为{0}，不能整除{1} = {2}；请选能同时整除两种通道数的groups",
  "{0} is {1}, a list of length {2}; give one number, or [height, width]":
    "{0}是{1}，有{2}个数；请写一个数，或者[高, 宽]",
  "{0} is {1}, above {2}; make it smaller": "{0}是{1}，超过了{2}；请改小一些",
  "{0} is {1}, not a Tensor; make one with tensor(values)":
    "{0}是{1}，不是张量；请用tensor(values)造一个",
  "{0} is {1}; give a number": "{0}是{1}；请写一个数",
  "{0} is {1}; give a finite number": "{0}是{1}；请写一个有限的数",
  "{0} is {1}; give a whole number, {2} or larger":
    "{0}是{1}；请写不小于{2}的整数",
  "{0} is {1}, but a list of length {2} belongs there, as in the first one; make all lists of one level equally long":
    "{0}是{1}，这里应当像第一个那样，是长度为{2}的列表；同一层的列表要一样长",
  "{0} is {1}, but a number belongs there; put numbers, or equally long lists of numbers":
    "{0}是{1}，这里应当是一个数；请写数，或者一样长的数的列表",
  "{0} is {1}; give an array of numbers, a typed array or a tensor":
    "{0}是{1}；应当是数的数组、类型化数组或张量",
  "{0} has {1} numbers; give at most {2}": "{0}有{1}个数；最多{2}个",
  "{0} holds {1} at {2}; give numbers only": "{0}的第{2}项是{1}；里面只能是数",
  "{0} bars are over {1}; show fewer": "{0}根条超过了{1}根；少画一些",
  "{0} has {1} numbers for {2} bars; give one number for each":
    "{0}有{1}个数，条有{2}根；每根要有一个数",
  "{0} numbers are over {1}; take a part, or pool them first":
    "{0}个数超过了{1}个；取一部分，或者先做汇聚",
  "data has shape [{0}]; give two axes, for example x.select(0, 0)":
    "数据的形状是[{0}]；要有两个轴，例如用x.select(0, 0)取出",
  "row {0} has {1} numbers but row 0 has {2}; make the rows equally long":
    "第{0}行有{1}个数，第0行有{2}个；各行要一样长",
  "{0} is {1}; give the axis a text or { label, unit, log }":
    "{0}是{1}；轴要写成文字或{ label, unit, log }",
  "labels is {0}; give a list of texts": "labels是{0}；应当是文字的数组",
  "data is {0}; give numbers, pairs [x, y], or several of them by name":
    "数据是{0}；应当是数、[x, y]数对，或者按名字列出的几组",
  "{0} series are over {1}; show fewer at a time":
    "{0}组数据超过了{1}组；一次少画几组",
  "{0} has {1} numbers for x and {2} for y; give as many of both":
    "{0}的x有{1}个数，y有{2}个；两者要一样多",
  "columns is {0}; give a list of names": "columns是{0}；应当是列名的数组",
  "rows is {0}; give a list of records or of lists":
    "rows是{0}；应当是对象的数组或数组的数组",
  "an image is a tensor; got {0}": "图像要用张量给出；这里是{0}",
  "shape [{0}] is no picture; give [H, W], [1, H, W] or [3, H, W]":
    "形状[{0}]不是图像；应当是[H, W]、[1, H, W]或[3, H, W]",
  "{0} × {1} is over {2}; pool it first": "{0} × {1}超过了{2}；先做汇聚",
  "range is {0}; give [low, high], low first":
    "range是{0}；应当是[low, high]，小的在前",
  "value is {0}; give a text, {1} long at most":
    "value是{0}；应当是不超过{1}个字符的文字",
  "min is {0}, above max, which is {1}; swap them":
    "min是{0}，大于max的{1}；请对调",
  "step is {0}; give a number above 0": "step是{0}；应当是大于0的数",
  "label is {0}; name the control, in 1 to 100 letters":
    "label是{0}；请给控件起个名字，1到100个字符",
  "the cell has two controls named {0}; give each its own label":
    "这一格有两个控件都叫{0}；请各用一个名字",
  "options is {0}; give a list of texts or numbers":
    "options是{0}；应当是文字或数的数组",
  "{0} options are over {1}; offer fewer": "{0}个选项超过了{1}个；请少列一些",
  "options[{0}] is {1}; give a text or a number":
    "options[{0}]是{1}；应当是文字或数",
  "value is {0}, none of the options; choose from {1}":
    "value是{0}，不在选项里；可以选的有{1}",
  "total is {0}; give a number above 0": "total是{0}；应当是大于0的数",
  "done is {0}; give a number from 0 to {1}": "done是{0}；应当是0到{1}之间的数",
};

/** Words of the library that fill a hole, and what its sentences begin with. */
const fillers: Record<string, string> = {
  height: "高",
  width: "宽",
  "{op}: {fault}": "{op}：{fault}",
};

/** What the parser says most often; the rest stays English. */
const syntax: Record<string, string> = {
  "Unexpected token '{it}'": "这里不该出现“{it}”，看看前面是不是少了什么",
  "Unexpected end of the code": "代码没有写完，看看是不是少了后一个括号",
  "Unexpected character '{it}'": "不认识的字符{it}",
  "Unexpected keyword '{it}'": "关键字{it}不能用在这里",
  "Unterminated string constant": "字符串没有写完，少了后一个引号",
  "Unterminated template": "模板字符串没有写完，少了反引号",
  "Unterminated template literal": "模板字符串没有写完，少了反引号",
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
  "'{it}' is built in; choose another name": "{it}是内置的名字，请换一个",
  "'{it}' in strict mode": "这里不能用{it}语句",
  "'{it}' outside of a loop": "{it}只能写在循环里面",
  "'{it}' is a label here, and names nothing":
    "这里的{it}只是一个标号，没有给任何东西命名",
  "'{it}' names an argument, and arguments have no names":
    "这里写了参数名{it}，可是TypeScript的参数不带名字",
  "names with commas between them cannot be assigned at once":
    "用逗号隔开的几个名字，不能这样一起赋值",
  "the comma keeps only the last of these values":
    "用逗号隔开的几个值，在这里只剩最后一个",
  "'{it}' is a comment": "这里的{it}是注释，不参加计算",
  "'{it}' opens a block here, which has no value":
    "这里的{it}开始的是语句块，语句块没有值",
  "'{it}' keyword outside a method": "{it}只能写在类的方法里面",
  "Cannot use keyword '{it}' outside an async function":
    "{it}只能写在async函数里面",
  "Private field '{it}' must be declared in an enclosing class":
    "私有字段{it}要先在类里面声明",
  "Shorthand property assignments are valid only in destructuring patterns":
    "对象的属性名和值之间用冒号，不用等号",
  "Optional chaining cannot appear in left-hand side": "等号左边不能用 ?.",
  "Deleting local variable in strict mode":
    "delete只能删除对象的属性，不能删除变量",
  "Argument name clash": "有两个参数同名",
  "Duplicate constructor in the same class": "一个类只能有一个构造函数",
  "Missing catch or finally clause": "try后面要有catch或finally",
  "Comma is not permitted after the rest element":
    "剩余参数（...）后面不能再写逗号",
  "Invalid regular expression flag": "正则表达式末尾的标志写得不对",
  "the code is nested too deeply": "括号套得太深",
  "Not enough stack space to parse input": "括号套得太深",
};

/** TypeScript that a cell cannot run. */
const features: Record<string, string> = {
  accessor: "accessor字段",
  decorator: "装饰器",
  "parameter property": "构造函数的参数属性",
  "as without parentheses": "不加括号的as",
};

export const zh: Record<string, string> = {
  ...library,
  ...fillers,
  ...syntax,
  ...features,
};

/** For the test that holds the two lists against the library. */
export const libraryZh = library;
