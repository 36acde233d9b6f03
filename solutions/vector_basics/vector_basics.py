"""Vectors: a loop against one tensor operation, and two losses."""

import torch
from torch import Tensor


def add_loop(a: Tensor, b: Tensor) -> Tensor:
    """The elementwise sum, one pair of elements at a time."""
    total = torch.zeros_like(a)
    for i in range(len(a)):
        total[i] = a[i] + b[i]
    return total


def add_vectorized(a: Tensor, b: Tensor) -> Tensor:
    """The same sum in one operation."""
    return a + b


def l1_loss(y_hat: Tensor, y: Tensor, reduction: str) -> Tensor:
    """The absolute error, added up or averaged."""
    return _reduce((y_hat - y).abs(), reduction)


def mse_loss(y_hat: Tensor, y: Tensor, reduction: str) -> Tensor:
    """The squared error, added up or averaged."""
    return _reduce((y_hat - y) ** 2, reduction)


def _reduce(errors: Tensor, reduction: str) -> Tensor:
    """One number for all the errors: their sum or their mean."""
    if reduction == "sum":
        return errors.sum()
    if reduction == "mean":
        return errors.mean()
    raise ValueError(f"reduction is 'sum' or 'mean', not {reduction!r}")
