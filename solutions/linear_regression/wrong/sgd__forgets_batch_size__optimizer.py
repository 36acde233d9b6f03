"""With torch's optimiser."""

import torch


def sgd(params, lr, batch_size):
    optimizer = torch.optim.SGD(params, lr=lr)
    optimizer.step()
    optimizer.zero_grad()
