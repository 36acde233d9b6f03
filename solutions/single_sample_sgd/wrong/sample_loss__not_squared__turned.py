"""y minus the prediction."""


def sample_loss(w, x, y):
    return y - predict(w, x)
