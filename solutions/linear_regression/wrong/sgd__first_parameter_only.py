"""The first parameter moves rightly and is cleared; the others are left as they were.

The loop ends after its first round, or there is no loop. Look at how far the last lines are indented: `return` and
`break` end everything.
"""

import torch


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
            param.grad.zero_()
            return
