"""At the end the parameters of the smallest loss are put back, so the last steps are undone.

`steps` steps were asked for, and the model has to be where the last of them left it. Nothing is to be chosen afterwards.
"""

import copy

import torch


def fit_module(model, x, y, lr, steps, optimizer):
    kinds = {"sgd": torch.optim.SGD, "rmsprop": torch.optim.RMSprop, "adam": torch.optim.Adam}
    opt = kinds[optimizer](model.parameters(), lr=lr)
    losses, best, kept = [], float("inf"), None
    for _ in range(steps):
        loss = ((model(powers(x)) - y) ** 2).mean()
        if loss.item() < best:
            best, kept = loss.item(), copy.deepcopy(model.state_dict())
        losses.append(loss.item())
        opt.zero_grad()
        loss.backward()
        opt.step()
    if kept is not None:
        model.load_state_dict(kept)
    return losses
