"""`load_state_dict` works on the model itself and returns a report, and the report took the model's name.

A report cannot be moved or asked. Keep the model, and drop what the method returns.
"""

import torch


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model = model.load_state_dict(torch.load(path, map_location=device))
    return model.to(device)
