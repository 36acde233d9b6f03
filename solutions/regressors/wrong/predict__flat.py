"""The predictions are right, but they lie flat, with shape (n,).

A column went in, and a column is to come out. Look for `flatten`, `squeeze` or a reshape.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).cpu().numpy().flatten()
