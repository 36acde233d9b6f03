"""The step is right, but afterwards the parameters no longer ask for gradients.

The flag was switched off to allow the step, and it stays off: the next `backward()` would not reach them. There is a
way to look away for the length of one step only.
"""


def sgd(params, lr, batch_size):
    for param in params:
        param.requires_grad = False
        param -= lr * param.grad / batch_size
        param.grad.zero_()
