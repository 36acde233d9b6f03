"""torch.autograd.grad."""

import torch
from torch.autograd import grad


def cubic_gradients(a, b, c, d, x, y):
    theta = torch.tensor([a, b, c, d], dtype=torch.float64).requires_grad_()
    X = torch.stack([torch.tensor(x) ** k for k in range(4)])
    (g,) = grad(((theta @ X - torch.tensor(y)) ** 2).sum(), theta)
    return tuple(g.tolist())
