"""With torch's optimiser, without zero_grad."""

from torch import optim


def sgd(params, lr, batch_size):
    optim.SGD(params, lr / batch_size).step()
