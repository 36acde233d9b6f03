"""CUDA is used without asking, also where there is none.

`.cuda()` and the name "cuda:0" are fixed to a GPU. The argument `device` says where to go; the CPU needs a path too.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model, x, y = model.cuda(), x.cuda(), y.cuda()
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
