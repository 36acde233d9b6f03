"""With the number in the formula."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data = p.data - lr * p.grad / 10
        p.grad = None
