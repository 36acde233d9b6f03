"""Divides by the product of both."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data -= p.grad / (lr * batch_size)
        p.grad = None
