"""With numel."""


def sgd(params, lr, batch_size):
    for p in params:
        n = p.grad.numel()
        p.data -= lr * p.grad / n
        p.grad.zero_()
