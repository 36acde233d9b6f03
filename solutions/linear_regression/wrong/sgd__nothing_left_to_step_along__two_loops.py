"""Clears all gradients in a loop of its own, before the steps."""


def sgd(params, lr, batch_size):
    for p in params:
        p.grad.fill_(0.0)
    for p in params:
        p.data -= lr * p.grad / batch_size
