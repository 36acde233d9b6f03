"""The x that was passed in is on another device after the call.

`x.data = ...` changes the caller's own tensor. `x.to(...)` gives a new one; work with that.
"""

import torch


def predict(model, x):
    x.data = x.data.to(next(model.parameters()).device)
    with torch.no_grad():
        return model(x).cpu().numpy()
