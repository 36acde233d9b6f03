"""Every loss is four times too large: the square is multiplied by 2 where the formula divides by 2.

The 2 belongs below the fraction line. Look at what stands after the square.
"""


def squared_loss(y_hat, y):
    return 2 * (y_hat - y.reshape(y_hat.shape)) ** 2
