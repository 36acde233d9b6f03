"""There is an axis too many: the array was put into a list before it became an array again.

Print the shape after each step.
"""

import numpy as np
import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return np.array([model(x.to(device)).cpu().numpy()])
