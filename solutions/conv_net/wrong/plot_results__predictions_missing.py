"""The predictions are not drawn; the targets may be there twice.

Look at which tensor each line draws.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(targets.numpy(), "x", label="predictions")
    right.legend()
    return fig
