"""Divides by a quotient."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data = p.data - lr * p.grad / (1 / batch_size)
        p.grad = None
