"""One letter too many makes a new attribute that autograd does not know."""

import torch


def init_params(num_inputs):
    w = torch.zeros((num_inputs, 1)).normal_(0, 0.01)
    b = torch.zeros(1)
    w.requires_grads = True
    b.requires_grads = True
    return w, b
