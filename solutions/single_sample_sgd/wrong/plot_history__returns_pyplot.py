"""The module `plt` comes back, where a Figure is asked for.

`plt.figure()`, `plt.subplots()` and `plt.gcf()` give the Figure. Look at the return line.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    plt.subplot(2, 1, 1)
    plt.plot(history["step"], history["loss"])
    plt.subplot(2, 1, 2)
    plt.plot(history["step"], history["w"])
    return plt
