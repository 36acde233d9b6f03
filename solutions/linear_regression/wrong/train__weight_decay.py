"""Each step also pulls the parameters a little towards 0.

That is weight decay, a good idea for another exercise. Plain SGD steps along the gradient of the loss and nothing else:
look at the options of your optimiser, or for a second term in the loss.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr, weight_decay=0.1)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
