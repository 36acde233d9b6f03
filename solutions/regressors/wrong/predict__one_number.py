"""Only one number can be taken out of a tensor by `item`, and there are many predictions.

Turn the whole tensor into an array.
"""

import numpy as np
import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return np.array(model(x.to(device)).item())
