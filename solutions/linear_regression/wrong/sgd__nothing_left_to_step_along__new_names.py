"""The step gives new tensors to a local name; the gradients are cleared afterwards."""


def sgd(params, lr, batch_size):
    for p in params:
        grad = p.grad
        p = p.detach() - lr * grad / batch_size
    for p in params:
        p.grad.zero_()
