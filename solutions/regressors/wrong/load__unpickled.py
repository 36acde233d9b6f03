"""Plain `pickle` cannot read what `torch.save` wrote.

The file is an archive of its own form. `torch.load` reads it.
"""

import pickle


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    with open(path, "rb") as file:
        model.load_state_dict(pickle.load(file))
    return model.to(device)
