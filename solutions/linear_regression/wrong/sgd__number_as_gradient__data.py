"""With .data."""


def sgd(params, lr, batch_size):
    for w in params:
        w.data -= lr / batch_size * w.grad
        w.grad = 0
