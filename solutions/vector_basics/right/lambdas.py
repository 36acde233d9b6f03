"""Short names for short functions: three of the four are lambdas."""

import torch


def add_loop(a, b):
    c = torch.zeros_like(a)
    for i, (x, y) in enumerate(zip(a, b)):
        c[i] = x + y
    return c


add_vectorized = lambda a, b: a + b  # noqa: E731
l1_loss = lambda y_hat, y, reduction: getattr((y_hat - y).abs(), reduction)()  # noqa: E731
mse_loss = lambda y_hat, y, reduction: getattr((y_hat - y).pow(2), reduction)()  # noqa: E731
