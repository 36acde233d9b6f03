"""CUDA is used without asking, also where there is none.

`.cuda()` is fixed to a GPU. Send x to where the model is.
"""

import torch


def predict(model, x):
    with torch.no_grad():
        return model(x.cuda()).cpu().numpy()
