"""The predictions are rounded.

Rounding belongs to printing. Return what the model says.
"""

import numpy as np
import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return np.round(model(x.to(device)).cpu().numpy())
