"""The predictions are made, and then nothing is returned.

Printing them does not hand them to the caller. Look at the last line.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        print(model(x.to(device)).cpu().numpy())
