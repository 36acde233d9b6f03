"""Clears a copy of the gradient."""


def sgd(params, lr, batch_size):
    for p in params:
        g = p.grad.clone()
        p.data -= lr * g / batch_size
        g.zero_()
