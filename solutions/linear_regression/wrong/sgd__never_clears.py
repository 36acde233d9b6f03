"""The step is right, but the gradients are still there afterwards.

`backward()` adds to what it finds in `.grad`, so the next step would contain this one once more. Clearing belongs to
`sgd` here: a name without brackets calls nothing, and a cleared copy leaves the original as it is.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
