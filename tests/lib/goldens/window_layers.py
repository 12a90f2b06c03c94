"""Writes PyTorch's convolution and pooling layers: text, first weights, outputs.

Run with Debian's python3-torch (1.13):  /usr/bin/python3 tests/lib/goldens/window_layers.py
on a processor with AVX2; without, PyTorch rounds the first numbers of a layer differently.
"""

import json
from pathlib import Path

import torch

SPELLING = {
    "kernelSize": "kernel_size",
    "outputPadding": "output_padding",
    "paddingMode": "padding_mode",
    "ceilMode": "ceil_mode",
    "countIncludePad": "count_include_pad",
}


def spell(options):
    """The library's options in Python's spelling."""
    tuples = {k: tuple(v) if isinstance(v, list) else v for k, v in options.items()}
    return {SPELLING.get(k, k): v for k, v in tuples.items()}


def case(name, seed, channels, options, shape):
    torch.manual_seed(seed)
    layer = getattr(torch.nn, name)(*channels, **spell(options))
    output = layer(torch.rand(shape))
    numbers = lambda x: x if x is None else x.flatten().tolist()
    return {
        "name": name,
        "seed": seed,
        "channels": channels,
        "options": options,
        "text": str(layer),
        "weight": numbers(getattr(layer, "weight", None)),
        "bias": numbers(getattr(layer, "bias", None)),
        "input": shape,
        "shape": list(output.shape),
        "output": numbers(output),
    }


CASES = [
    ("Conv1d", 0, [1, 2], {"kernelSize": 3}, [1, 1, 6]),
    ("Conv1d", 1, [4, 2], {"kernelSize": 2, "stride": 2, "padding": 1, "groups": 2}, [2, 4, 5]),
    ("Conv1d", 2, [1, 1], {"kernelSize": 4, "padding": "same", "bias": False}, [1, 1, 7]),
    ("Conv1d", 3, [1, 1], {"kernelSize": 3, "dilation": 2, "padding": 2, "paddingMode": "circular"}, [1, 1, 5]),
    ("Conv2d", 4, [2, 1], {"kernelSize": 3, "padding": 1, "paddingMode": "reflect"}, [1, 2, 4, 3]),
    ("Conv2d", 5, [1, 2], {"kernelSize": [2, 4], "padding": "same", "paddingMode": "replicate"}, [1, 1, 3, 4]),
    ("ConvTranspose1d", 6, [2, 1], {"kernelSize": 3, "stride": 2}, [1, 2, 3]),
    ("ConvTranspose1d", 7, [2, 4], {"kernelSize": 2, "groups": 2, "bias": False}, [2, 3]),
    ("ConvTranspose2d", 8, [1, 2], {"kernelSize": 2, "stride": 2}, [1, 1, 2, 3]),
    ("ConvTranspose2d", 9, [2, 3], {"kernelSize": [3, 2], "stride": 2, "padding": 1, "outputPadding": 1}, [1, 2, 2, 3]),
    ("ConvTranspose2d", 10, [4, 2], {"kernelSize": 2, "dilation": 2, "groups": 2, "bias": False}, [1, 4, 2, 2]),
    ("MaxPool2d", 11, [], {"kernelSize": 2}, [1, 2, 4, 5]),
    ("MaxPool2d", 12, [], {"kernelSize": [3, 2], "stride": 1, "padding": [1, 0], "ceilMode": True}, [1, 4, 5]),
    ("AvgPool2d", 13, [], {"kernelSize": 2}, [1, 2, 4, 5]),
    ("AvgPool2d", 14, [], {"kernelSize": 3, "stride": [2, 1], "padding": 1, "countIncludePad": False}, [1, 4, 5]),
]

lines = [json.dumps(case(*given)) for given in CASES]
Path(__file__).with_name("window-layers.jsonl").write_text("\n".join(lines) + "\n")
