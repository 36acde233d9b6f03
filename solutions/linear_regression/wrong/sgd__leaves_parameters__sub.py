"""Calls sub where sub_ is meant, and mul where mul_ is."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data.sub(lr * p.grad / batch_size)
        p.grad.mul(0)
