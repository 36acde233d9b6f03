"""There is one prediction, whatever the number of rows.

Something takes the first entry of the answers. Return all of them.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).cpu().numpy()[:1]
