"""Every step is twice as long as it should be; the history is measured rightly.

Either the loss that is differentiated lacks its factor 1/2, or a step is carried out twice for one gradient. Compare
the loss inside the loop with the one you record, and count the steps.
"""

import torch
from torch import nn


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    mse = nn.MSELoss()
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            mse(linreg(X, w, b), y).backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
