"""With .data."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data -= lr * p.grad.data
        p.grad.data.zero_()
