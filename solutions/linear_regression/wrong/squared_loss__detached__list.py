"""Makes new tensors from a list of numbers."""

import torch


def squared_loss(y_hat, y):
    losses = [(p - t) ** 2 / 2 for p, t in zip(y_hat.flatten().tolist(), y.flatten().tolist())]
    return torch.tensor(losses).reshape(y_hat.shape)
