"""With alpha on top of the product."""


def sgd(params, lr, batch_size):
    for p in params:
        p.data.add_(lr * p.grad / batch_size, alpha=-lr)
        p.grad.zero_()
