"""With the option of torch's optimiser."""

import torch


def sgd(params, lr, batch_size):
    for p in params:
        p.grad /= batch_size
    optimizer = torch.optim.SGD(params, lr=lr, weight_decay=0.1)
    optimizer.step()
    optimizer.zero_grad()
