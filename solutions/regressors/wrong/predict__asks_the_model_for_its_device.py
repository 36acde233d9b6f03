"""A module has no `device`: its parameters may lie in several places.

Each parameter has one. Ask any of them.
"""

import torch


def predict(model, x):
    with torch.no_grad():
        return model(x.to(model.device)).cpu().numpy()
