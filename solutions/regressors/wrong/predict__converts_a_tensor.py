"""x is a tensor already, and `from_numpy` takes arrays only.

Look at what the text says about x.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    x = torch.from_numpy(x).float()
    with torch.no_grad():
        return model(x.to(device)).cpu().numpy()
