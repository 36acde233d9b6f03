"""Old habits: torch.Tensor methods with in-place work on fresh copies, and loss written as lists of terms."""

import torch


def add_loop(a, b):
    c = torch.Tensor(len(a)).to(a.dtype)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    return c


def add_vectorized(a, b):
    return a.clone().add_(b)


def l1_loss(y_hat, y, reduction):
    terms = [(y_hat[i] - y[i]).abs() for i in range(y.size(0))]
    if reduction == "sum":
        return torch.stack(terms).sum()
    return torch.stack(terms).mean()


def mse_loss(y_hat, y, reduction):
    terms = [(y_hat[i] - y[i]).pow(2) for i in range(y.size(0))]
    if reduction == "sum":
        return torch.stack(terms).sum()
    return torch.stack(terms).mean()
