"""The answers are on the GPU, and NumPy knows the CPU's memory only.

On the CPU it goes unnoticed. Bring them back before they become an array.
"""

import torch


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).numpy()
