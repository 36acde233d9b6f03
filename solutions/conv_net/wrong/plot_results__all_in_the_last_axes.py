"""There are two Axes, but everything is drawn into one of them, and the other stays empty.

pyplot draws into the Axes that is current, the one made last. Call the methods of the Axes that each line belongs to.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, axes = plt.subplots(1, 2)
    plt.plot(losses)
    plt.plot(targets.numpy(), "o", label="targets")
    plt.plot(predictions.numpy(), "x", label="predictions")
    plt.legend()
    return fig
