"""Plain floats, the gradient by hand, zip of the data, an index per step; prints as in the lecture."""

import random

import matplotlib.pyplot as plt

x_data = [1.0, 2.0, 3.0]
y_data = [2.0, 4.0, 6.0]
w = 1.0


def predict(w, x):
    return x * w


def sample_loss(w, x, y):
    y_pred = predict(w, x)
    return (y_pred - y) * (y_pred - y)


def gradient(w, x, y):
    return 2 * x * (x * w - y)


def train(x_data, y_data, w0, lr, steps):
    w = w0
    step_list, w_list, loss_list = [], [], []
    print("predict (before training)", 4, predict(w, 4))
    for step in range(steps):
        x, y = random.choice(list(zip(x_data, y_data)))
        loss_val = sample_loss(w, x, y)
        step_list.append(step)
        w_list.append(w)
        loss_list.append(loss_val)
        w -= lr * gradient(w, x, y)
        print("step:", step, "w=", w, "loss=", loss_val)
    print("predict (after training)", 4, predict(w, 4))
    return w, {"step": step_list, "w": w_list, "loss": loss_list}


def plot_history(history):
    plt.figure(figsize=(10, 4))
    plt.subplot(1, 2, 1)
    plt.plot(history["step"], history["loss"])
    plt.xlabel("step")
    plt.ylabel("loss")
    plt.subplot(1, 2, 2)
    plt.plot(history["step"], history["w"])
    plt.xlabel("step")
    plt.ylabel("w")
    plt.tight_layout()
    plt.show()
    return plt.gcf()


w, history = train(x_data, y_data, w, 0.01, 100)
plot_history(history)
print("predict", predict(w, 4))
