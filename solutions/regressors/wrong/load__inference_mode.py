"""The loaded model was made in inference mode, so that its parameters can never be trained, not even later.

Loading is no inference: look for `torch.inference_mode` around it. Nothing has to be switched off here.
"""

import torch


@torch.inference_mode()
def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cpu"))
    return model.to(device)
