"""With the number of elements of the gradient."""


def sgd(params, lr, batch_size):
    for p in params:
        n = p.grad.nelement()
        p.data = p.data - lr / n * p.grad
        p.grad.zero_()
