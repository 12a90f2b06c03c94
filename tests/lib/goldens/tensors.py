"""Writes PyTorch's results and gradients of tensor operations, one JSON value per line.

Run with Debian's python3-torch (1.13):  /usr/bin/python3 tests/lib/goldens/tensors.py
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F

# Name of the case, shapes of its inputs, what it computes.
CASES = [
    ("add", [[2, 3], [2, 3]], lambda a, b: a + b),
    ("add, a row", [[2, 3], [3]], lambda a, b: a + b),
    ("add, a column and a row", [[2, 1], [1, 3]], lambda a, b: a + b),
    ("add, a number", [[2, 2]], lambda a: a + 0.1),
    ("sub", [[2, 1, 3], [2, 1]], lambda a, b: a - b),
    ("mul", [[3], [2, 3]], lambda a, b: a * b),
    ("mul, itself", [[3]], lambda a: a * a),
    ("div", [[2, 3], [2, 1]], lambda a, b: a / b),
    ("pow", [[4], [4]], lambda a, b: a.abs() ** b),
    ("pow, a number", [[4]], lambda a: a**3),
    ("maximum", [[4], [4]], lambda a, b: torch.maximum(a, b)),
    ("minimum, equals", [[4]], lambda a: torch.minimum(a, a * 1)),
    ("neg", [[4]], lambda a: -a),
    ("abs", [[4]], lambda a: a.abs()),
    ("exp", [[4]], lambda a: a.exp()),
    ("log", [[4]], lambda a: a.abs().log()),
    ("sqrt", [[4]], lambda a: a.abs().sqrt()),
    ("relu", [[8]], lambda a: a.relu()),
    ("sigmoid", [[4]], lambda a: a.sigmoid()),
    ("tanh", [[4]], lambda a: a.tanh()),
    ("clamp", [[8]], lambda a: a.clamp(-0.5, 1)),
    ("gt", [[4], [4]], lambda a, b: (a > b).float() * a),
    ("permute", [[2, 3, 4]], lambda a: a.permute(2, 0, 1)),
    ("transpose", [[2, 3, 4]], lambda a: a.transpose(0, -1)),
    ("squeeze", [[1, 2, 1, 3]], lambda a: a.squeeze()),
    ("squeeze, one axis", [[1, 2, 1]], lambda a: a.squeeze(0)),
    ("unsqueeze", [[2, 3]], lambda a: a.unsqueeze(-2)),
    ("flatten", [[2, 3, 2]], lambda a: a.flatten(1)),
    ("expand", [[2, 1]], lambda a: a.expand(3, -1, 4)),
    ("narrow", [[4, 3]], lambda a: a.narrow(0, -3, 2)),
    ("slice", [[7, 2]], lambda a: a[1:-1:2]),
    ("select", [[2, 3, 2]], lambda a: a.select(1, -1)),
    ("flip", [[2, 3, 2]], lambda a: a.flip([0, 2])),
    ("cat", [[2, 1, 2], [2, 3, 2]], lambda a, b: torch.cat([a, b], 1)),
    ("stack", [[2, 3], [2, 3]], lambda a, b: torch.stack([a, b], -1)),
    ("matmul", [[2, 3], [3, 4]], lambda a, b: a @ b),
    ("matmul, lists", [[3], [3]], lambda a, b: a @ b),
    ("matmul, a row", [[3], [2, 3, 4]], lambda a, b: a @ b),
    ("matmul, a column", [[2, 2, 3], [3]], lambda a, b: a @ b),
    ("matmul, batches", [[2, 1, 2, 3], [3, 3, 2]], lambda a, b: a @ b),
    ("sum", [[2, 3]], lambda a: a.sum()),
    ("sum, an axis", [[2, 3, 2]], lambda a: a.sum(1)),
    ("sum, axes that stay", [[2, 3, 2]], lambda a: a.sum([0, -1], keepdim=True)),
    ("mean", [[2, 3]], lambda a: a.mean()),
    ("mean, an axis", [[2, 3]], lambda a: a.mean(-1)),
    ("var", [[2, 4]], lambda a: a.var(1)),
    ("var, of a population", [[2, 4]], lambda a: a.var(1, unbiased=False)),
    ("std", [[8]], lambda a: a.std()),
    ("max", [[2, 3]], lambda a: a.max()),
    ("max, an axis", [[2, 3]], lambda a: a.amax(1)),
    ("max, equals", [[6]], lambda a: a.clamp(-9, 0.1).max()),
    ("min, axes", [[2, 3, 2]], lambda a: a.amin([0, 2], keepdim=True)),
    ("argmax", [[2, 3]], lambda a: a.argmax().float() + 0 * a.sum()),
    ("argmax, an axis", [[2, 3, 2]], lambda a: a.argmax(1).float() + 0 * a.sum(1)),
    ("softmax", [[2, 4]], lambda a: F.softmax(a, 1)),
    ("softmax, first axis", [[3, 2]], lambda a: F.softmax(a * 50, 0)),
    ("logSoftmax", [[2, 4]], lambda a: F.log_softmax(a, -1)),
    ("crossEntropy", [[3, 4]], lambda a: F.cross_entropy(a, torch.tensor([1, 0, 3]))),
    ("crossEntropy, a sum", [[3, 4]], lambda a: F.cross_entropy(a, torch.tensor([1, 0, 3]), reduction="sum")),
    ("crossEntropy, of images", [[2, 3, 2]], lambda a: F.cross_entropy(a, torch.tensor([[1, 0], [2, 2]]), reduction="none")),
    ("crossEntropy, one", [[4]], lambda a: F.cross_entropy(a, torch.tensor(2))),
    ("mseLoss", [[2, 3], [2, 3]], lambda a, b: F.mse_loss(a, b)),
    ("mseLoss, each", [[4], [4]], lambda a, b: F.mse_loss(a, b, reduction="none")),
    ("crossEntropy, probabilities", [[2, 3]], lambda a: F.cross_entropy(a, torch.tensor([[0.25, 0.5, 0.25], [0, 1, 0]]))),
    ("a network", [[3, 4], [5, 4], [5], [2, 5]], lambda x, v, c, w: ((x @ v.T + c).tanh() @ w.T).relu().exp().mean(0)),
    ("relu, below a root", [[4]], lambda a: a.relu().sqrt()),
    ("maximum, below a root", [[4]], lambda a: torch.maximum(a, torch.tensor(0.0)).sqrt()),
    ("std, of equals", [[4]], lambda a: (a * 0).std()),
]


def round_trip(t):
    """The shortest decimals that read back as the same 32-bit floats."""
    return [float(str(v)) for v in t.detach().flatten().numpy()]


torch.manual_seed(0)
with (Path(__file__).parent / "tensors.jsonl").open("w") as file:
    for name, shapes, compute in CASES:
        inputs = [(torch.randn(s) * 16).round() / 16 for s in shapes]
        for x in inputs:
            x[x == 0] = 0.5
            x.requires_grad_()
        output = compute(*inputs)
        # Unequal weights, so that no element's gradient can stand for another's.
        weights = torch.arange(1.0, output.numel() + 1).reshape(output.shape) / 4
        output.backward(weights)
        case = {
            "name": name,
            "inputs": [{"shape": s, "values": round_trip(x)} for s, x in zip(shapes, inputs)],
            "shape": list(output.shape),
            "output": round_trip(output),
            "gradients": [None if x.grad is None else round_trip(x.grad) for x in inputs],
        }
        file.write(f"{json.dumps(case)}\n")
