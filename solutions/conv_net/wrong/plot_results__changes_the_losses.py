"""The caller's list of losses is not as before.

Something removes, adds, or sorts in place. Work on a copy, or on a slice.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    losses.sort()
    left.plot(losses)
    left.set_title("loss")
    right.plot(targets.numpy(), "o", label="targets")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
