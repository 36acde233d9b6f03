"""The predictions are right, but they are a tensor.

The text asks for a NumPy array. Look for the last step.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).cpu()
