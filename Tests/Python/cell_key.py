"""The cell key method by its published formulas, computed with SciPy: record keys, and the noise of a count."""
import hashlib
import hmac

import numpy as np
from scipy.optimize import minimize

KEYS = 65536


def record_key(key: bytes, email: str) -> int:
    """The first sixteen bits of an HMAC of the person's pseudonym."""
    pseudonym = hmac.new(key, f"person:{email.strip().lower()}".encode(), hashlib.sha256).hexdigest()
    return int(hmac.new(key, f"record:{pseudonym}".encode(), hashlib.sha256).hexdigest()[:4], 16)


def table(variance: float, maximum: int, smallest: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Of each count from 1: the noises that it may have and their shares, those with most entropy of all with mean 0 and
    this variance. It is found where its dual, the logarithm of the sum of exp(a·noise + b·(noise² − variance)), is least."""
    rows = []
    for count in range(1, maximum + smallest + 2):
        noises = np.array([n for n in range(-maximum, maximum + 1) if count + n == 0 or count + n > smallest], dtype=float)

        def dual(point: np.ndarray) -> float:
            exponents = point[0] * noises + point[1] * (noises ** 2 - variance)
            return exponents.max() + np.log(np.exp(exponents - exponents.max()).sum())

        point = minimize(dual, np.array([0.0, -1 / (2 * variance)]), method="Nelder-Mead",
                         options={"xatol": 1e-12, "fatol": 1e-15, "maxiter": 20000, "maxfev": 20000}).x
        exponents = point[0] * noises + point[1] * noises ** 2
        shares = np.exp(exponents - exponents.max())
        shares /= shares.sum()
        assert abs(shares @ noises) < 1e-5 and abs(shares @ noises ** 2 - variance) < 1e-4
        rows.append((noises.astype(int), np.cumsum(shares)))
    return rows


def noises(rows: list[tuple[np.ndarray, np.ndarray]], count: int, key: int) -> set[int]:
    """What is added to a count; two values where the key lies within a hair of the bound between them."""
    if count == 0:
        return {0}
    values, ends = rows[min(count, len(rows)) - 1]
    return {int(values[min(np.searchsorted(ends, (key + each) / KEYS, side="right"), len(values) - 1)])
            for each in (-1.0, 0.0, 0.5, 1.0)}
