"""Calls zero_grad before step."""

import torch


def sgd(params, lr, batch_size):
    optimizer = torch.optim.SGD(params, lr=lr / batch_size)
    optimizer.zero_grad()
    optimizer.step()
