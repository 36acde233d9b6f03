"""The pass is made from shuffled copies and plain slices; the two NumPy copies are shuffled alike."""

import numpy as np
import torch


def synthetic_data(w, b, num_examples):
    rng = np.random.default_rng()
    X = rng.standard_normal((num_examples, len(w)), dtype=np.float32)
    noise = 0.01 * rng.standard_normal((num_examples, 1), dtype=np.float32)
    X = torch.from_numpy(X)
    return X, X @ w.reshape(-1, 1) + b + torch.from_numpy(noise)


def data_iter(batch_size, features, labels):
    X, y = features.numpy().copy(), labels.numpy().copy()
    state = np.random.get_state()
    np.random.shuffle(X)
    np.random.set_state(state)
    np.random.shuffle(y)
    X, y = torch.from_numpy(X), torch.from_numpy(y)
    return zip(X.split(batch_size), y.split(batch_size), strict=True)


def init_params(num_inputs):
    w = torch.from_numpy(np.random.normal(0, 0.01, (num_inputs, 1)).astype(np.float32))
    b = torch.from_numpy(np.zeros(1, dtype=np.float32))
    w.requires_grad = b.requires_grad = True
    return w, b


def linreg(X, w, b):
    return X.matmul(w) + b


def squared_loss(y_hat, y):
    if y.dim() == 1:
        y = y.unsqueeze(1)
    return (y_hat - y) ** 2 / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            g = p.grad.clone()
            p.grad.zero_()
            p -= lr * g / batch_size


def closed_form(features, labels):
    A = np.hstack([features.numpy(), np.ones((len(features), 1))])
    theta = np.linalg.solve(A.T @ A, A.T @ labels.numpy().reshape(-1, 1))
    theta = torch.tensor(theta, dtype=torch.float32)
    return theta[:-1], theta[-1]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        order = torch.randperm(len(features))
        X, y = features[order], labels[order]
        for i in range(0, len(X), batch_size):
            loss = squared_loss(linreg(X[i : i + batch_size], w, b), y[i : i + batch_size])
            loss.sum().backward()
            sgd((w, b), lr, len(loss))
        history.append(squared_loss(linreg(X, w, b), y).detach().numpy().mean().item())
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, axs = plt.subplots(1, 1, squeeze=False)
    axs[0, 0].scatter(features.numpy()[:, column], labels.numpy()[:, 0], s=1, marker="+")
    return fig
