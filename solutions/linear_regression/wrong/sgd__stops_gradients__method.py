"""With requires_grad_(False)."""


def sgd(params, lr, batch_size):
    for p in params:
        p.requires_grad_(False)
        p.sub_(lr * p.grad / batch_size)
        p.grad = None
