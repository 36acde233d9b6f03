"""After the call autograd is off for the whole program, and no model can be trained any more.

A switch without `with` stays where it was put. Loading needs none.
"""

import torch


def load(path, input_dim, output_dim, device):
    torch.set_grad_enabled(False)
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cpu"))
    return model.to(device)
