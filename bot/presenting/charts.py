"""Draws the numbers of the desk as pictures, in a process of its own: drawing takes a second of CPU.

The process reads a chart as JSON and writes a PNG: `python -m bot.presenting.charts`. Matplotlib is the extra
`stats`. Its DejaVu Sans has Latin, Cyrillic and Arabic letters, and it shapes Arabic from right to left. The
background is white and opaque, so that a picture reads the same in light and dark apps.
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from io import BytesIO
from typing import Any, Final

_SIZE: Final = (6.0, 6.4)
_DPI: Final = 160
_INK: Final = "#1c2733"
_SOFT: Final = "#d5dbe1"
_BLUE: Final = "#2b7fc4"
_ORANGE: Final = "#d9822b"
_LIMIT: Final = 30.0
"""Seconds after which a drawing is given up."""


class ChartError(Exception):
    """A picture could not be drawn."""


def can_draw() -> bool:
    """Return whether the extra `stats` is installed."""
    return find_spec("matplotlib") is not None


async def draw(chart: Mapping[str, Any]) -> bytes:
    """Return a chart as a PNG; ChartError if that fails. `_hours` and `_follows` say what is in a chart."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "bot.presenting.charts"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(_LIMIT):
            drawn, said = await process.communicate(json.dumps(chart).encode())
    except TimeoutError:
        process.kill()
        await process.wait()
        raise ChartError("it took too long") from None
    if process.returncode:
        raise ChartError(said.decode(errors="replace")[-500:])
    return drawn


def _figure() -> Any:  # noqa: ANN401  Matplotlib is there only with the extra
    import matplotlib as mpl  # noqa: PLC0415  only this process needs it
    from matplotlib.figure import Figure  # noqa: PLC0415

    mpl.rcParams.update(
        {
            "font.family": "DejaVu Sans",
            "font.size": 12,
            "text.color": _INK,
            "axes.labelcolor": _INK,
            "axes.edgecolor": _SOFT,
            "axes.titlesize": 14,
            "axes.titleweight": "bold",
            "axes.spines.top": False,
            "axes.spines.right": False,
            "xtick.color": _INK,
            "ytick.color": _INK,
            "grid.color": _SOFT,
        }
    )
    return Figure(figsize=_SIZE, dpi=_DPI, facecolor="white", layout="constrained")


def _hours(chart: Mapping[str, Any]) -> Any:  # noqa: ANN401  the same
    """Draw what went out by hour (`labels`, `sent`), and how long it took (`median`, `p95`, in seconds)."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure = _figure()
    above, below = figure.subplots(2, 1, sharex=True)
    places = range(len(chart["labels"]))
    above.bar(places, chart["sent"], color=_BLUE)
    above.set_title(chart["sent_title"])
    above.yaxis.set_major_locator(MaxNLocator(5, integer=True))
    for name, colour, style in (("p95", _ORANGE, "o--"), ("median", _BLUE, "o-")):
        values = [float("nan") if one is None else one for one in chart[name]]
        below.plot(
            places, values, style, color=colour, label=chart[f"{name}_label"], linewidth=2, clip_on=False
        )
    below.set_title(chart["waits_title"])
    below.set_ylim(bottom=0)
    below.legend(frameon=False)
    below.set_xticks(places[::3], chart["labels"][::3])
    for one in (above, below):
        one.grid(axis="y")
        one.set_axisbelow(True)
    return figure


def _follows(chart: Mapping[str, Any]) -> Any:  # noqa: ANN401  the same
    """Draw how many follows name each of the `countries` and `topics`, pairs of a name and a number."""
    figure = _figure()
    for one, name in zip(figure.subplots(2, 1), ("countries", "topics"), strict=True):
        pairs = chart[name][::-1]
        bars = one.barh([pair[0] for pair in pairs], [pair[1] for pair in pairs], color=_BLUE)
        one.bar_label(bars, padding=4)
        one.set_title(chart[f"{name}_title"])
        one.set_xticks([])
        one.margins(x=0.12)
        one.spines["bottom"].set_visible(False)
        if not pairs:
            one.set_yticks([])
            one.text(0.5, 0.5, chart["none"], ha="center", transform=one.transAxes)
    return figure


def main() -> None:
    """Draw the chart that standard input describes, and write it to standard output."""
    chart = json.load(sys.stdin)
    figure = {"hours": _hours, "follows": _follows}[chart["kind"]](chart)
    drawn = BytesIO()
    figure.savefig(drawn, format="png")
    sys.stdout.buffer.write(drawn.getvalue())


if __name__ == "__main__":
    main()
