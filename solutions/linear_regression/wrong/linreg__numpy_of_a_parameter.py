"""The call fails, because a tensor that requires a gradient cannot be handed to NumPy just like that.

And if it could, the path back to w and b would be lost there. Stay with torch's own operations.
"""

import numpy as np
import torch


def linreg(X, w, b):
    return torch.from_numpy(np.dot(X.numpy(), w.numpy()) + b.numpy())
