"""Leaves the loop by break."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data -= lr * p.grad / batch_size
        p.grad = None
        break
