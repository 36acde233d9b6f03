"""The product is written into w itself.

`*=` and methods with an underscore at the end change the tensor that they are called on. This one belongs to the caller, and
autograd refuses to let a parameter be changed while it watches. Give the product a value of its own.
"""


def predict(w, x):
    w *= x
    return w
