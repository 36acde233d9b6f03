"""The parameter has become the step itself: its old value is lost.

The step should be taken from where the parameter stands. Look closely at the operator of that line: `=-` is no `-=`.
"""


def sgd(params, lr, batch_size):
    for param in params:
        param.data = -lr * param.grad / batch_size
        param.grad.zero_()
