"""The targets are not drawn.

Without them nobody can see how good the predictions are.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    left.set_title("loss")
    right.plot(predictions.numpy(), "x", label="predictions")
    right.legend()
    return fig
