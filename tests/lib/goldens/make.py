"""Writes what PyTorch says, one JSON value per line, for the tests of lib/ to compare with.

Run with Debian's python3-torch (1.13):  /usr/bin/python3 tests/lib/goldens/make.py
on a processor with AVX2; without, PyTorch rounds the first numbers of a layer differently.
"""

import json
import math
import random
from pathlib import Path

import torch
import torch.nn.functional as F

HERE = Path(__file__).parent


def write(name, cases):
    """One case per line, so that a change shows as the cases that changed."""
    (HERE / name).write_text("".join(f"{json.dumps(case)}\n" for case in cases))


# --- conv2d.jsonl ---------------------------------------------------------------------------
# Inputs are given by a formula that the test repeats. All are small multiples of 1/32, so every
# sum is exact in 32 bits, in whatever order it is made, and equality can be demanded.


def grid(shape, factor, modulus, unit):
    count = math.prod(shape)
    values = [(i * factor % modulus - modulus // 2) / unit for i in range(count)]
    return torch.tensor(values).reshape(shape)


def conv_case(input_shape, weight_shape, bias=False, **options):
    x = grid(input_shape, 37, 101, 16)
    w = grid(weight_shape, 53, 97, 32)
    b = grid(weight_shape[:1], 7, 5, 4) if bias else None
    y = F.conv2d(x, w, b, **options)
    exact = F.conv2d(x.double(), w.double(), b if b is None else b.double(), **options)
    assert torch.equal(y.double(), exact)
    return {
        "input": input_shape,
        "weight": weight_shape,
        "bias": bias,
        **options,
        "shape": list(y.shape),
        "output": y.flatten().tolist(),
    }


def lesson_cases():
    """The chapter's four experiments, and its figures."""
    x, one = [1, 1, 8, 8], [1, 1]
    yield conv_case(x, [*one, 3, 3], padding=1)
    yield conv_case(x, [*one, 5, 3], padding=[2, 1])
    yield conv_case(x, [*one, 3, 3], padding=1, stride=2)
    yield conv_case(x, [*one, 3, 5], padding=[0, 1], stride=[3, 4])
    yield conv_case([*one, 3, 3], [*one, 2, 2])
    yield conv_case([*one, 3, 3], [*one, 2, 2], padding=1)
    yield conv_case([*one, 3, 3], [*one, 2, 2], padding=1, stride=[3, 2])


def sampled_cases(count):
    pick = random.Random(0).choice
    seen = set()
    while len(seen) < count:
        groups = pick([1, 1, 2, 3])
        cin, cout = groups * pick([1, 2]), groups * pick([1, 2])
        batch = pick([[], [1], [2]])
        size = [pick([1, 2, 3, 4, 5, 6, 7, 9]), pick([1, 2, 3, 4, 5, 6, 8, 10])]
        kernel = [pick([1, 2, 3, 4, 5]), pick([1, 2, 3, 4, 5])]
        options = {
            "stride": pick([1, 1, 2, 3, [1, 2], [2, 1], [3, 2], [4, 5]]),
            "padding": pick([0, 1, 2, 3, [0, 1], [2, 1], [1, 4], "same", "valid"]),
            "dilation": pick([1, 1, 2, 3, [1, 2], [3, 1]]),
            "groups": groups,
        }
        if options["padding"] == "same":
            options["stride"] = 1
        try:
            case = conv_case(
                [*batch, cin, *size],
                [cout, cin // groups, *kernel],
                bias=pick([False, True]),
                **options,
            )
        except RuntimeError:
            continue  # No window fits.
        key = json.dumps(case)
        if len(case["output"]) <= 48 and key not in seen:
            seen.add(key)
            yield case


write("conv2d.jsonl", [*lesson_cases(), *sampled_cases(200)])

# --- random.jsonl ---------------------------------------------------------------------------
# Draws after one seed, in order; of long draws only the last elements are kept.

KEEP = 36


def random_case(seed, *draws):
    torch.manual_seed(seed)
    results = []
    for name, *shape in draws:
        values = getattr(torch, name)(*shape).flatten().tolist()
        results.append({"name": name, "shape": shape, "last": values[-KEEP:]})
    return {"seed": seed, "draws": results}


write(
    "random.jsonl",
    [
        random_case(0, ("rand", 3, 3)),
        random_case(1, ("rand", 8)),
        random_case(2**31 - 1, ("rand", 4)),
        random_case(2**32 + 5, ("rand", 4)),
        random_case(2**53 - 1, ("rand", 4)),
        random_case(42, ("rand", 1), ("rand", 2, 1, 2), ("rand", 5)),
        random_case(3, ("rand", 623), ("rand", 3), ("rand", 2000)),
        random_case(0, ("randn", 15)),
        random_case(0, ("randn", 16)),
        random_case(0, ("randn", 17)),
        random_case(7, ("randn", 2, 3, 5, 1), ("randn", 31)),
        # An odd number of short draws leaves one number over, which outlives other draws.
        random_case(8, ("randn", 3), ("rand", 2), ("randn", 20), ("randn", 2), ("rand", 1)),
        random_case(9, ("randn", 5000), ("randn", 1), ("rand", 1)),
    ],
)

# --- layers.jsonl ---------------------------------------------------------------------------


def layer_case(seed, input_shape, *channels, **options):
    torch.manual_seed(seed)
    layer = torch.nn.Conv2d(*channels, **options)
    x = torch.rand(input_shape)
    text = str(layer)
    weight, bias = layer.weight.flatten().tolist(), layer.bias
    output = layer.double()(x.double()).float()
    return {
        "seed": seed,
        "channels": channels,
        "options": options,
        "text": text,
        "weight": weight,
        "bias": None if bias is None else bias.tolist(),
        "input": input_shape,
        "shape": list(output.shape),
        "output": output.flatten().tolist(),
    }


write(
    "layers.jsonl",
    [
        layer_case(0, [1, 1, 8, 8], 1, 1, kernel_size=3, padding=1),
        layer_case(0, [1, 1, 8, 8], 1, 1, kernel_size=[5, 3], padding=[2, 1]),
        layer_case(0, [1, 1, 8, 8], 1, 1, kernel_size=3, padding=1, stride=2),
        layer_case(0, [1, 1, 8, 8], 1, 1, kernel_size=[3, 5], padding=[0, 1], stride=[3, 4]),
        layer_case(1, [2, 3, 5, 6], 3, 2, kernel_size=3),
        layer_case(2, [4, 5, 4], 4, 6, kernel_size=2, groups=2, bias=False),
        layer_case(3, [1, 2, 6, 7], 2, 1, kernel_size=[3, 2], dilation=[1, 2]),
        layer_case(4, [1, 2, 4, 3], 2, 2, kernel_size=2, padding="same", groups=2),
        layer_case(5, [1, 1, 4, 3], 1, 2, kernel_size=2, padding="valid", stride=2),
    ],
)

# --- print.jsonl ----------------------------------------------------------------------------


def number(value):
    return value if math.isfinite(value) else str(value)


def print_case(values, shape=None):
    t = torch.tensor(values, dtype=torch.float32)
    t = t if shape is None else t.reshape(shape)
    return {
        "shape": list(t.shape),
        "values": [number(v) for v in t.flatten().tolist()],
        "text": str(t).split("\n"),
    }


def ramp_case(start, end, step, shape):
    """Large tensors are told by how to make them."""
    t = torch.arange(float(start), float(end), float(step)).reshape(shape)
    return {"arange": [start, end, step], "shape": shape, "text": str(t).split("\n")}


NAN, INF = math.nan, math.inf


def print_cases():
    yield from map(print_case, [3.0, -0.0, 0.5, -2.25, 1e-7, 123456.0, 1e9, NAN, INF, -INF])
    yield from map(
        print_case,
        [
            [],
            [1.0],
            [-1.0],
            [0.0, 0.0],
            [-0.0, 1.0],
            [-0.0, 1.5],
            [1.0, 2.0, 3.0],
            [1.0, -2.0, 30.0],
            [1.0, 1000.0],
            [1.0, 1001.0],
            [1e8, 1e8],
            [1e8, 2e8],
            [123456784.0],
            [0.1, 0.2, -0.3],
            [0.1, 100.0],
            [0.1, 100.1],
            [1e-4, 1e-3],
            [9.99e-5, 1e-3],
            [0.0, 1e-5],
            [1e-45, 1e-44],
            [3.4e38, 1.0],
            [3.4e38, -1.5e-38],
            [NAN, 1.0],
            [NAN, 1.5],
            [NAN, INF],
            [INF, -INF, 2.0],
            [INF, -INF, 2.5],
            [-INF, 1e-9],
            [99.99999, 1.5],
            [999.99995, 1.5],
            # Halfway between two four-digit numbers: the even one is taken.
            [0.03125, 0.09375, 0.15625, 0.21875, -0.03125],
            [100005.0, 100015.0, 1.0],
            [0.00625, 0.00635],
            [1 / 3, 2 / 3, 1e-3],
        ],
    )
    for shape in ([0, 3], [2, 0], [1, 0, 4], [0, 0]):
        yield print_case([], shape)
    for shape in ([2, 3], [1, 1, 3, 2], [2, 1, 3], [2, 2, 1, 3], [1, 1, 1, 1], [6, 1], [2, 1, 1, 1, 2, 2]):
        count = math.prod(shape)
        yield print_case([float(i) for i in range(count)], shape)
        yield print_case([(i * 5 % 7 - 3) / 4 for i in range(count)], shape)
    for count in (8, 9, 10, 24, 25, 40):
        yield print_case([float(i) for i in range(count)])
        yield print_case([i / 4 - 2 for i in range(count)])
        yield print_case([10.0 ** (i % 9 - 4) for i in range(count)], [1, 1, count])
    pick = random.Random(1)
    for _ in range(60):
        shape = [pick.randint(1, 4) for _ in range(pick.randint(1, 3))]
        low = pick.uniform(-6, 4)
        high = low + pick.choice([0.5, 2, 4])
        sign = pick.choice([[1], [1, -1]])
        values = [
            float(f"{pick.choice(sign) * 10 ** pick.uniform(low, high):.5g}")
            for _ in range(math.prod(shape))
        ]
        yield print_case(values, shape)


def ramp_cases():
    yield ramp_case(0, 1000, 1, [1000])
    yield ramp_case(0, 1001, 1, [1001])
    yield ramp_case(0, 1001, 1, [7, 143])
    yield ramp_case(0, 1001, 1, [143, 7])
    yield ramp_case(0, 1002, 1, [6, 167])
    yield ramp_case(-500, 500.5, 0.5, [3, 667])
    yield ramp_case(0, 2048, 1, [2, 1, 32, 32])
    yield ramp_case(0, 1280, 1, [8, 8, 5, 4])
    yield ramp_case(0, 1024, 0.125, [1, 8, 32, 32])
    yield ramp_case(0, 1001, 1, [1, 1, 1001])
    yield ramp_case(0, 1001, 1, [1001, 1, 1])


write("print.jsonl", [*print_cases(), *ramp_cases()])

# --- arange.jsonl ---------------------------------------------------------------------------


def arange_case(*args):
    return {"args": args, "values": torch.arange(*args, dtype=torch.float32).tolist()}


write(
    "arange.jsonl",
    [
        arange_case(5),
        arange_case(0),
        arange_case(2.5),
        arange_case(2, 5),
        arange_case(3, 3),
        arange_case(5, 1, -1),
        arange_case(5, 0, -2),
        arange_case(0, 1, 0.25),
        arange_case(-1, 1, 0.3),
        arange_case(1, 2, 5),
        arange_case(0, 1, 0.1),
    ],
)
