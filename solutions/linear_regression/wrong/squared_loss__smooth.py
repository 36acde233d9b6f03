"""Large errors come out too small: beyond 1 the loss grows in a straight line.

That is the Huber (or smooth L1) loss, which agrees with the squared one for small errors only. The square goes on for
all of them.
"""

import torch.nn.functional as F


def squared_loss(y_hat, y):
    return F.smooth_l1_loss(y_hat, y.reshape(y_hat.shape), reduction="none")
