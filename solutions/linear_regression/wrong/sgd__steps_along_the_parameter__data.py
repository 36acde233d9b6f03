"""Takes .data of the parameter where .grad is meant."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data = p.data - lr * p.data / batch_size
        p.grad = None
