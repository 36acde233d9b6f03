"""The weight of a Linear layer, filled anew."""

from torch import nn


def init_params(num_inputs):
    layer = nn.Linear(num_inputs, 1)
    layer.weight.data.normal_(0, 0.01)
    layer.bias.data.fill_(0)
    return layer.weight, layer.bias
