"""The function gives back None.

The loss is worked out and then lost, perhaps shown on the screen. Look at how the function ends.
"""


def sample_loss(w, x, y):
    loss = (predict(w, x) - y) ** 2
    print(loss)
