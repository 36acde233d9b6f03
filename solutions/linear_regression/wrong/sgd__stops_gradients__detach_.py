"""With detach_ and a flag that is not set again."""


def sgd(params, lr, batch_size):
    for p in params:
        p.detach_()
        p.requires_grad = False
        p -= lr / batch_size * p.grad
        p.grad.zero_()
