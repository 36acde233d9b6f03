"""Linear algebra: the 1-norm for the absolute error, the dot product for the squared one."""

import torch


def add_loop(a, b):
    pieces = []
    for x, y in zip(torch.unbind(a), torch.unbind(b)):
        pieces.append((x + y).reshape(1))
    return torch.cat(pieces)


def add_vectorized(a, b):
    return torch.stack((a, b), dim=1).sum(dim=1)


def l1_loss(y_hat, y, reduction):
    total = torch.linalg.vector_norm(y_hat - y, ord=1)
    return total / len(y) if reduction == "mean" else total


def mse_loss(y_hat, y, reduction):
    d = y_hat - y
    total = torch.dot(d, d)
    return total / len(y) if reduction == "mean" else total
