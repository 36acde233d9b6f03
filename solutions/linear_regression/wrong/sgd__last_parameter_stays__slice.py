"""With a slice that leaves out the last one."""


def sgd(params, lr, batch_size):
    for p in params[:-1]:
        p.data -= lr * p.grad / batch_size
        p.grad = None
