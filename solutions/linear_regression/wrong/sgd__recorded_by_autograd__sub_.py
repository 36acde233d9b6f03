"""With the method sub_."""


def sgd(params, lr, batch_size):
    for p in params:
        p.sub_(lr * p.grad / batch_size)
        p.grad = None
