"""With a dictionary of results."""


def l1_loss(y_hat, y, reduction):
    d = (y_hat - y).abs()
    results = {"mean": d.sum(), "sum": d.sum() / len(d)}
    return results[reduction]
