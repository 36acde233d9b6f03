"""Takes the last one of the list."""


def sgd(params, lr, batch_size):
    p = params[-1]
    p.data = p.data - lr * p.grad / batch_size
    p.grad = None
