"""Steps along the gradient of all the data at once."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        loss = squared_loss(linreg(features, w, b), labels)
        loss.sum().backward()
        sgd([w, b], lr, len(features))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
