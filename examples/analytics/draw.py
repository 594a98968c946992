"""Draws groups of actors with the ties between them; where everything stands depends on nothing but the graph."""

import textwrap
from collections import Counter

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx
from matplotlib.lines import Line2D
from matplotlib.patches import Ellipse, FancyArrowPatch

from place import FLAT, place

# Told apart also by those who see no difference between red and green.
LINES = {
    0: {"color": "#9a9a9a", "linestyle": "-", "linewidth": 0.8, "label": "neither"},
    1: {"color": "#0a7d4f", "linestyle": "-", "linewidth": 2.2, "label": "cooperative"},
    -1: {"color": "#c2272d", "linestyle": (0, (4, 2)), "linewidth": 1.5, "label": "conflictual"},
}
FILLS = "#4e79a7 #f28e2b #b07aa1 #edc948 #76b7b2 #9c755f #59a14f #ff9da7 #e15759 #79706e".split()
ALONE = "#bab0ac"

# Text stays text, and the same graph makes the same file.
matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "communities", "font.family": "DejaVu Sans"})


def draw(graph: networkx.MultiDiGraph, groups: list[list[str]], alone: list[str], title: str, file: str) -> None:
    """Writes the picture; `alone` are those who are in no group."""
    parts = [*groups, alone] if alone else groups
    colours = [FILLS[at % len(FILLS)] for at in range(len(groups))] + ([ALONE] if alone else [])
    middles, radii, places = place(graph, parts)
    figure, axes = plt.subplots(figsize=size_of(middles, radii))
    for part, middle, radius, colour in zip(parts, middles, radii, colours, strict=True):
        axes.add_patch(Ellipse(middle, 2 * radius, 2 * radius * FLAT, color=colour, alpha=0.16, linewidth=0))
        for actor in part:
            draw_actor(axes, graph, actor, places[actor], colour, is_first=actor == part[0] and part is not alone)
    draw_ties(axes, graph, places)
    draw_legend(axes, graph, groups, alone, colours)
    axes.set_title(title, fontsize=18, loc="left")
    axes.set_aspect("equal")
    axes.autoscale_view()
    axes.axis("off")
    figure.savefig(file, bbox_inches="tight", dpi=110, metadata={"Date": None} if file.endswith(".svg") else None)
    plt.close(figure)


def size_of(middles: list[tuple[float, float]], radii: list[float]) -> tuple[float, float]:
    """Wide and high enough for all parts, in inches."""
    across = [(x - radius, x + radius) for (x, _), radius in zip(middles, radii, strict=True)]
    upright = [(y - radius * FLAT, y + radius * FLAT) for (_, y), radius in zip(middles, radii, strict=True)]
    return tuple(max(end for _, end in side) - min(start for start, _ in side) + 1 for side in (across, upright))


def draw_actor(axes, graph, actor: str, at: tuple[float, float], colour: str, is_first: bool) -> None:
    size = 13 if is_first else 8
    axes.plot(*at, "o", color=colour, markersize=size, markeredgecolor="white", zorder=3, gid=actor)
    axes.annotate(
        textwrap.fill(graph.nodes[actor]["label"], 19, break_on_hyphens=False),
        at,
        xytext=(0, -size / 2 - 1.5),
        textcoords="offset points",
        ha="center",
        va="top",
        fontsize=9 if is_first else 7.5,
        fontweight="bold" if is_first else "normal",
        linespacing=0.95,
        bbox={"boxstyle": "round,pad=0.12", "facecolor": "white", "alpha": 0.6, "linewidth": 0},
        zorder=4,
    )


def draw_ties(axes, graph: networkx.MultiDiGraph, places: dict) -> None:
    """One line for all relations of a sign between two actors, bent so that those of other signs lie beside it."""
    ties = Counter((min(a, b), max(a, b), sign) for a, b, sign in graph.edges(data="sign") if a != b)
    for (a, b, sign), count in sorted(ties.items()):
        look = LINES[sign]
        line = FancyArrowPatch(
            places[a],
            places[b],
            arrowstyle="-",
            connectionstyle=f"arc3,rad={0.09 * (sign + 0.5):.3f}",
            color=look["color"],
            linestyle=look["linestyle"],
            linewidth=look["linewidth"] * (1 + 0.25 * (count - 1)),
            alpha=0.75,
            zorder=2 if sign else 1,
        )
        line.set_gid(f"tie {sign} {a} {b}")
        axes.add_patch(line)


def draw_legend(axes, graph, groups: list[list[str]], alone: list[str], colours: list[str]) -> None:
    lines = [Line2D([], [], **LINES[sign]) for sign in (1, -1, 0)]
    names = [
        f"{number}. around {graph.nodes[group[0]]['label']} ({len(group)})" for number, group in enumerate(groups, 1)
    ]
    if alone:
        names.append(f"with relations of conflict alone ({len(alone)})")
    dot = {"linestyle": "", "marker": "o", "markersize": 9}
    dots = [Line2D([], [], **dot, color=colour, label=name) for colour, name in zip(colours, names, strict=True)]
    axes.legend(
        handles=[*lines, *dots],
        loc="upper center",
        bbox_to_anchor=(0.5, -0.01),
        ncols=3,
        frameon=False,
        fontsize=10,
        title="Line: relations between two actors, thicker where there are several. Dot: the group of an actor.",
    )
