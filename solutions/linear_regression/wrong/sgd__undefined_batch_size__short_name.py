"""Takes a short name and uses the long one."""


def sgd(params, lr, bs):
    for p in params:
        p.data -= lr * p.grad / batch_size
        p.grad = None
