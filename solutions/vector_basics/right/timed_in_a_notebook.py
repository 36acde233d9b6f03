"""Code as in a notebook: a timer, prints and a comparison at top level, and the functions have extra parameters."""

import time

import torch

n = 1000
a = torch.ones(n)
b = torch.ones(n)


def add_loop(a, b, verbose=False):
    start = time.perf_counter()
    c = torch.zeros(len(a), dtype=a.dtype)
    for i in range(len(a)):
        c[i] = a[i] + b[i]
    if verbose:
        print(f"loop: {time.perf_counter() - start:.5f} s")
    return c


def add_vectorized(a, b, verbose=False):
    start = time.perf_counter()
    d = a + b
    if verbose:
        print(f"vectorised: {time.perf_counter() - start:.5f} s")
    return d


c = add_loop(a, b, verbose=True)
d = add_vectorized(a, b, verbose=True)
print("equal:", torch.equal(c, d))


def l1_loss(y_hat, y, reduction="mean"):
    loss = (y_hat - y).abs().sum()
    if reduction == "mean":
        loss = loss / y_hat.shape[0]
    return loss


def mse_loss(y_hat, y, reduction="mean"):
    loss = ((y_hat - y) ** 2).sum()
    if reduction == "mean":
        loss = loss / y_hat.shape[0]
    return loss


x, t = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 2.0, 5.0])
print(l1_loss(x, t, "sum"), mse_loss(x, t, "sum"))
