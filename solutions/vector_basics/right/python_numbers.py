"""The loop works on plain Python numbers and says which type the tensor should have at the end."""

import torch


def add_loop(a, b):
    result = []
    for x, y in zip(a.tolist(), b.tolist()):
        result.append(x + y)
    return torch.tensor(result, dtype=a.dtype)


def add_vectorized(a, b):
    return torch.stack([a, b]).sum(0)


def l1_loss(y_hat, y, reduction):
    errors = (y_hat - y).abs()
    total = errors.sum()
    n = len(errors)
    return total if reduction == "sum" else total * (1 / n)


def mse_loss(y_hat, y, reduction):
    errors = (y_hat - y) ** 2
    total = errors.sum()
    n = len(errors)
    return total if reduction == "sum" else total * (1 / n)
