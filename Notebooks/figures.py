"""Reads the tables of figures/ as their datapackage.json describes them: types, units, definitions."""
import json
from pathlib import Path

import pandas as pd

# Numbers may be missing: an empty cell means that the source was missing or the number does not apply, never zero.
TYPES = {"string": "string", "integer": "Int64", "number": "Float64", "datetime": "string", "boolean": "boolean"}
# From dark to light, so that they hold in grey and for colour-blind readers; grey is for what is not known.
COLOURS = ["#12355b", "#9b3558", "#2a8a80", "#d08a2b", "#8fb8de", "#e3d9b0"]
UNKNOWN = "#c3ccd3"


class Figures:
    """The tables of one event. `figures["attendance"]` is a data frame; `figures.definition(...)` says what a column means."""

    def __init__(self, output: str) -> None:
        self.folder = Path(output) / "figures"
        descriptor = self.folder / "datapackage.json"
        if not descriptor.exists():
            raise FileNotFoundError(f"{descriptor}: name the output folder of `rollcall report` or `rollcall figures`")
        self.package = json.loads(descriptor.read_text(encoding="utf-8"))
        self.resources = {resource["name"]: resource for resource in self.package["resources"]}

    def __contains__(self, table: str) -> bool:
        return table in self.resources

    def __getitem__(self, table: str) -> pd.DataFrame:
        resource = self.resources[table]
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        frame = pd.read_csv(self.folder / resource["path"], dtype={name: TYPES[kind] for name, kind in fields.items()},
                            keep_default_na=False, na_values=[""])
        for name, kind in fields.items():
            if kind == "datetime":
                frame[name] = pd.to_datetime(frame[name], utc=True)
        return frame

    def definition(self, table: str, column: str) -> str:
        return next(field["description"] for field in self.resources[table]["schema"]["fields"] if field["name"] == column)

    @property
    def title(self) -> str:
        return self.package["title"]

    @property
    def zone(self) -> str:
        """The zone in which a reader wants to see times."""
        return self.package["settings"].get("timeZone", "UTC")

    @property
    def categories(self) -> list[str]:
        """In the order of the taxonomy."""
        return self.package["settings"]["categories"]

    @property
    def channels(self) -> list[str]:
        """The floor first, interpretation as offered, `unknown` last."""
        settings = self.package["settings"]
        return [settings["floorLanguage"], *settings["interpretation"], "unknown"]

    def colour(self, channel: str) -> str:
        return UNKNOWN if channel == "unknown" else COLOURS[self.channels.index(channel) % len(COLOURS)]


ABBREVIATIONS = {"un": "UN", "nhri": "NHRI", "min": "minutes"}


def label(identifier: str) -> str:
    """`civil_society` as a reader wants it: Civil society; a language's code in capitals."""
    words = [ABBREVIATIONS.get(word, word) for word in identifier.split("_")]
    text = " ".join(words)
    return text.upper() if len(identifier) == 2 else text[:1].upper() + text[1:]
