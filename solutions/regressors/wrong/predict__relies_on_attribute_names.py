"""The model has no attribute of that name.

Any module may be passed in, not only yours. Call it: `model(x)` works for all of them.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return (x.to(device) @ model.linear.weight.T + model.linear.bias).cpu().numpy()
