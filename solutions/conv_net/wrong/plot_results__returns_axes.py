"""What comes back is not the Figure, but its Axes.

`plt.subplots` gives both: look at which of them is returned.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return left, right
