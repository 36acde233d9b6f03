"""With the method sub_ in a loop."""


def train(features, labels, lr, num_epochs, batch_size):
    params = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, *params), y).sum().backward()
            for p in params:
                p.sub_(lr * p.grad / batch_size)
                p.grad = None
        history.append(squared_loss(linreg(features, *params), labels).mean().item())
    return *params, history
