"""Another key."""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    checkpoint = torch.load(path, map_location=device)
    model.load_state_dict(checkpoint["model_state_dict"])
    return model.to(device)
