"""The loss has been sent backward already: a second backward() finds no graph, and w has a gradient that nobody asked for.

The function returns the loss; calling backward() on it is the caller's part.
"""

import torch


def sample_loss(w, x, y):
    loss = (w * x - y) ** 2
    if torch.is_tensor(loss) and loss.requires_grad:
        loss.backward()
    return loss
