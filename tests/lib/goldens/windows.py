"""Writes what PyTorch says of operations with windows: forward and gradients.

Run with Debian's python3-torch (1.13):  /usr/bin/python3 tests/lib/goldens/windows.py

Inputs and the gradients of outputs are small whole numbers, given by a formula that the test
repeats. So every sum is exact in 32 bits, and equality can be demanded; only means are rounded.
Options are in the library's spelling.
"""

import json
import math
import random
from pathlib import Path

import torch
import torch.nn.functional as F

HERE = Path(__file__).parent
pick = random.Random(0).choice
chance = random.Random(1).random


def grid(shape, factor):
    values = [i * factor % 11 - 5 for i in range(math.prod(shape))]
    return torch.tensor(values, dtype=torch.float32).reshape(shape)


def numbers(tensor):
    """As text, whole numbers without the `.0`, others exact."""
    text = [
        str(int(v)) if v == int(v) else repr(v) for v in tensor.flatten().tolist()
    ]
    return "[" + ",".join(text) + "]"


def case(op, shapes, options, call):
    """`call` of the inputs of these shapes, and its gradients; None if PyTorch refuses."""
    factors = [7, 5, 3]
    inputs = [grid(shape, f).requires_grad_() for shape, f in zip(shapes, factors)]
    try:
        output = call(*inputs)
    except RuntimeError:
        return None
    if not output.isfinite().all():  # The maximum of nothing but padding.
        return None
    if output.numel() > 0:
        output.backward(grid(output.shape, 4))
    gradients = [
        numbers(x.grad if x.grad is not None else torch.zeros(0)) for x in inputs
    ]
    given = {"op": op, "inputs": shapes, "options": options}
    return (
        json.dumps(given)[:-1]
        + f', "shape": {json.dumps(list(output.shape))}, "output": {numbers(output)}'
        + f', "gradients": [{", ".join(gradients)}]}}\n'
    )


def collect(name, count, sample):
    """`count` different cases that PyTorch accepts."""
    lines = {}
    while len(lines) < count:
        line = sample()
        if line is not None and len(line) < 2200:
            lines[line] = True
    (HERE / name).write_text("".join(lines))


def one_or_two(axes, values):
    return pick(values) if axes == 1 or chance() < 0.5 else [pick(values), pick(values)]


def pair(value):
    return value if isinstance(value, list) else [value, value]


def channels():
    groups = pick([1, 1, 2, 3])
    return groups, groups * pick([1, 2]), groups * pick([1, 2])


def sizes(axes, values):
    return [pick(values) for _ in range(axes)]


def convolution(axes):
    groups, cin, cout = channels()
    weight = [cout, cin // groups, *sizes(axes, [1, 2, 3, 4])]
    options = {
        "stride": one_or_two(axes, [1, 1, 2, 3]),
        "dilation": one_or_two(axes, [1, 1, 2]),
        "groups": groups,
        "padding": pick([one_or_two(axes, [0, 1, 2, 3]), "same", "valid"]),
        "paddingMode": pick(["zeros", "reflect", "replicate", "circular"]),
    }
    if options["padding"] == "same":
        options["stride"] = 1
    shapes = [[*pick([[], [1], [2]]), cin, *sizes(axes, [1, 3, 4, 5, 7])], weight]
    if chance() < 0.5:
        shapes.append([cout])

    def call(x, w, b=None):
        layer = [torch.nn.Conv1d, torch.nn.Conv2d][axes - 1](
            cin,
            cout,
            w.shape[2:],
            stride=options["stride"],
            padding=options["padding"],
            dilation=options["dilation"],
            groups=groups,
            bias=b is not None,
            padding_mode=options["paddingMode"],
        )
        return layer._conv_forward(x, w, b)

    try:
        return case(f"conv{axes}d", shapes, options, call)
    except ValueError:
        return None


def transposed(axes):
    groups, cin, cout = channels()
    options = {
        "stride": one_or_two(axes, [1, 2, 3]),
        "padding": one_or_two(axes, [0, 1, 2]),
        "outputPadding": one_or_two(axes, [0, 0, 1, 2]),
        "dilation": one_or_two(axes, [1, 1, 2, 3]),
        "groups": groups,
    }
    kernel = sizes(axes, [1, 2, 3, 4])
    shapes = [
        [*pick([[], [1], [2]]), cin, *sizes(axes, [1, 2, 3, 4])],
        [cin, cout // groups, *kernel],
    ]
    if chance() < 0.5:
        shapes.append([cout])
    function = [F.conv_transpose1d, F.conv_transpose2d][axes - 1]

    def call(x, w, b=None):
        return function(
            x,
            w,
            b,
            options["stride"],
            options["padding"],
            options["outputPadding"],
            groups,
            options["dilation"],
        )

    return case(f"convTranspose{axes}d", shapes, options, call)


def image():
    return [*pick([[], [1], [2]]), pick([1, 2]), *sizes(2, [1, 2, 3, 4, 5, 6, 7])]


def max_pool():
    options = {
        "kernelSize": one_or_two(2, [1, 2, 3, 4]),
        "padding": one_or_two(2, [0, 1, 2]),
        "dilation": one_or_two(2, [1, 1, 2]),
        "ceilMode": chance() < 0.5,
    }
    if chance() < 0.6:
        options["stride"] = one_or_two(2, [1, 2, 3])
    return case(
        "maxPool2d",
        [image()],
        options,
        lambda x: F.max_pool2d(
            x,
            options["kernelSize"],
            options.get("stride"),
            options["padding"],
            options["dilation"],
            options["ceilMode"],
        ),
    )


def avg_pool():
    options = {
        "kernelSize": one_or_two(2, [1, 2, 3, 4]),
        "padding": one_or_two(2, [0, 1, 2]),
        "ceilMode": chance() < 0.5,
        "countIncludePad": chance() < 0.5,
    }
    if chance() < 0.6:
        options["stride"] = one_or_two(2, [1, 2, 3])
    return case(
        "avgPool2d",
        [image()],
        options,
        lambda x: F.avg_pool2d(
            x,
            options["kernelSize"],
            options.get("stride"),
            options["padding"],
            options["ceilMode"],
            options["countIncludePad"],
        ),
    )


def adaptive_pool():
    options = {"outputSize": one_or_two(2, [1, 2, 3, 4, 5])}
    return case(
        "adaptiveAvgPool2d",
        [image()],
        options,
        lambda x: F.adaptive_avg_pool2d(x, options["outputSize"]),
    )


def window_options():
    return {
        "kernelSize": one_or_two(2, [1, 2, 3]),
        "dilation": one_or_two(2, [1, 1, 2]),
        "padding": one_or_two(2, [0, 1, 2]),
        "stride": one_or_two(2, [1, 2, 3]),
    }


def unfold():
    options = window_options()
    return case("unfold", [image()], options, lambda x: F.unfold(x, *options.values()))


def fold():
    options = {"outputSize": sizes(2, [1, 2, 3, 4, 5]), **window_options()}
    try:
        count = F.unfold(
            torch.zeros(1, 1, *options["outputSize"]), *list(options.values())[1:]
        ).shape[2]
    except RuntimeError:
        return None
    area = math.prod(pair(options["kernelSize"]))
    shape = [*pick([[], [1], [2]]), pick([1, 2]) * area, count]
    return case("fold", [shape], options, lambda x: F.fold(x, *options.values()))


def pad():
    mode = pick(["constant", "reflect", "replicate", "circular"])
    sides = [pick([0, 1, 2, 3]) for _ in range(4)]
    shape = [1, pick([1, 2]), *sizes(2, [1, 2, 3, 4])]
    is_row = chance() < 0.3
    names = ["left", "right"] if is_row else ["left", "right", "top", "bottom"]
    options = dict(zip(names, sides))
    options["mode"] = mode
    if mode == "constant":
        options["value"] = pick([0, 2, -1])
    shape = shape[1:] if is_row else shape
    return case(
        "pad",
        [shape],
        options,
        lambda x: F.pad(
            x, sides[: len(names)], mode=mode, value=options.get("value", 0)
        ),
    )


collect("conv1d.jsonl", 60, lambda: convolution(1))
collect("conv2d-gradients.jsonl", 100, lambda: convolution(2))
collect("conv-transpose1d.jsonl", 40, lambda: transposed(1))
collect("conv-transpose2d.jsonl", 80, lambda: transposed(2))
collect("max-pool2d.jsonl", 60, max_pool)
collect("avg-pool2d.jsonl", 60, avg_pool)
collect("adaptive-avg-pool2d.jsonl", 30, adaptive_pool)
collect("unfold.jsonl", 40, unfold)
collect("fold.jsonl", 40, fold)
collect("pad.jsonl", 60, pad)
