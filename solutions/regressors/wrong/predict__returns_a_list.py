"""The predictions are right, but they are a list.

The text asks for a NumPy array.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).tolist()
