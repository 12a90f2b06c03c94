"""Writes what PyTorch's layers start with, give and learn, one JSON value per line.

Run with Debian's python3-torch (1.13):  /usr/bin/python3 tests/lib/goldens/training.py
on a processor with AVX2, like make.py.
"""

import json
from pathlib import Path

import torch
from torch import nn

HERE = Path(__file__).parent


def write(name, cases):
    (HERE / name).write_text("".join(f"{json.dumps(case)}\n" for case in cases))


def numbers(t):
    """The shortest decimals that read back as the same 32-bit floats."""
    return [float(str(v)) for v in t.detach().flatten().numpy()]


# --- linear.jsonl: fresh weights ------------------------------------------------------------


def linear_case(seed, *features, bias=True):
    torch.manual_seed(seed)
    layer = nn.Linear(*features, bias=bias)
    # Of large layers the last numbers are enough.
    weight = numbers(layer.weight)[-12:]
    return {
        "seed": seed,
        "features": features,
        "text": str(layer),
        "weight": weight,
        "bias": numbers(layer.bias)[-12:] if bias else None,
    }


write(
    "linear.jsonl",
    [
        linear_case(0, 2, 1),
        linear_case(1, 3, 4),
        linear_case(2, 7, 2, bias=False),
        linear_case(3, 6, 4),
        linear_case(4, 100, 10),
        linear_case(5, 16, 1),
    ],
)

# --- dropout.jsonl: what is kept; needs a PyTorch without MKL -------------------------------


def dropout_case(seed, p, shape):
    torch.manual_seed(seed)
    output = nn.Dropout(p)(torch.ones(shape))
    return {"seed": seed, "p": p, "shape": shape, "output": numbers(output)}


write("dropout.jsonl", [dropout_case(0, 0.5, [12]), dropout_case(1, 0.3, [2, 9]), dropout_case(2, 1.0, [3]), dropout_case(3, 0.0, [3])])

# --- batch-norm.jsonl: two batches in training, one in use ----------------------------------


def batch_norm_case(**options):
    torch.manual_seed(0)
    layer = nn.BatchNorm2d(2, **options)
    text = str(layer)
    if layer.affine:
        with torch.no_grad():
            layer.weight.copy_(torch.tensor([0.5, 2]))
            layer.bias.copy_(torch.tensor([-1.0, 0.25]))
    batches = []
    for is_training in [True, True, False]:
        layer.train(is_training)
        x = (torch.randn(2, 2, 2, 3) * 16).round() / 8
        x.requires_grad_()
        y = layer(x)
        y.backward(torch.arange(y.numel()).reshape(y.shape) % 7 / 4)
        batches.append(
            {
                "training": is_training,
                "input": numbers(x),
                "output": numbers(y),
                "gradient": numbers(x.grad),
                "mean": numbers(layer.running_mean),
                "var": numbers(layer.running_var),
            }
        )
    learnt = [numbers(p.grad) for p in layer.parameters()]
    return {"options": options, "text": text, "batches": batches, "learnt": learnt}


write("batch-norm.jsonl", [batch_norm_case(), batch_norm_case(eps=0.01, momentum=0.5), batch_norm_case(momentum=None, affine=False)])

# --- optimizers.jsonl: where five steps lead ------------------------------------------------


def optimizer_case(kind, **options):
    p = torch.tensor([1.0, -2.0, 0.5, 0.0], requires_grad=True)
    q = torch.tensor([[0.25]], requires_grad=True)
    optimizer = getattr(torch.optim, kind)([p, q], **options)
    path = []
    for t in range(5):
        optimizer.zero_grad()
        # The second parameter has no part in the first step.
        loss = ((p - torch.tensor([0.0, 1, 2, 3])) ** 2 * torch.tensor([1.0, 0.5, 2, 0.1])).sum()
        if t > 0:
            loss = loss + (q * p).sum()
        else:
            q.grad = None
        loss.backward()
        optimizer.step()
        path.append(numbers(p) + numbers(q))
    return {"kind": kind, "options": options, "path": path}


write(
    "optimizers.jsonl",
    [
        optimizer_case("SGD", lr=0.1),
        optimizer_case("SGD", lr=0.1, momentum=0.9),
        optimizer_case("SGD", lr=0.05, momentum=0.9, dampening=0.5, weight_decay=0.1),
        optimizer_case("SGD", lr=0.05, momentum=0.8, nesterov=True),
        optimizer_case("SGD", lr=0.05, weight_decay=0.5),
        optimizer_case("Adam"),
        optimizer_case("Adam", lr=0.1, betas=[0.8, 0.9], eps=0.001),
        optimizer_case("Adam", lr=0.1, weight_decay=0.1),
    ],
)
