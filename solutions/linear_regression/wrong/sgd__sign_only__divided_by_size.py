"""Divides each element by its own size."""


def sgd(params, lr, batch_size):
    for p in params:
        g = p.grad / batch_size
        p.data -= lr * g / g.abs()
        p.grad = None
