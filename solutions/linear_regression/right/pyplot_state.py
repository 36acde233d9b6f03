"""Only plt's own functions draw; a script's leftovers (runs, prints, plots) stand below the definitions."""

import random

import matplotlib.pyplot as plt
import torch

true_w = torch.tensor([2, -3.4])
true_b = 4.2


def synthetic_data(w, b, num_examples):  # saved from the lecture
    """Generate y = Xw + b + noise."""
    X = torch.normal(0, 1, (num_examples, len(w)))
    noise = torch.normal(0, 0.01, (num_examples,))
    y = torch.matmul(X, w) + b + noise
    y = y.reshape((-1, 1))
    return X, y


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = random.sample(list(range(num_examples)), num_examples)
    i = 0
    while True:
        if i >= num_examples:
            return
        batch = indices[i : i + batch_size]
        i = i + len(batch)
        yield features[batch], labels[batch]


def init_params(num_inputs):
    w = torch.normal(0, 0.01, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return w, b


def linreg(X, w, b):
    return torch.matmul(X, w) + b


def squared_loss(y_hat, y):
    y = y.reshape(y_hat.shape)
    return (y_hat - y) ** 2 / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for param in params:
            param -= lr * param.grad / batch_size
        for param in params:
            param.grad.zero_()


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    Xm, ym = features.mean(dim=0), y.mean()
    Xc, yc = features - Xm, y - ym
    w = (Xc.T @ Xc).inverse() @ Xc.T @ yc
    b = ym - (Xm * w.flatten()).sum()
    return w, b.reshape(1)


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            mean_loss = squared_loss(linreg(features, w, b), labels).mean()
            print("epoch", epoch + 1, "loss", float(mean_loss))
            history.append(float(mean_loss))
    return w, b, history


def scatter(features, labels, column):
    plt.figure(figsize=(6, 4))
    plt.scatter(features[:, column].numpy(), labels.numpy(), 1)
    plt.xlabel("feature " + str(column))
    plt.ylabel("label")
    plt.title("synthetic data")
    fig = plt.gcf()
    plt.show()
    return fig


features, labels = synthetic_data(true_w, true_b, 100)
print("features:", features[0], "\nlabel:", labels[0])
for X, y in data_iter(10, features, labels):
    print(X, "\n", y)
    break
w, b, losses = train(features, labels, 0.03, 3, 10)
print(f"error in w: {true_w - w.reshape(true_w.shape)}")
print(f"error in b: {true_b - b}")
