"""What order.txt says: where a source file stands, and what may be used there."""

from typing import NamedTuple

from indexstore import Missing

# A target whose sources are not in a folder of its name in Sources.
ELSEWHERE = {"Criteria": "BundledCriteria"}
# What `swift build` compiles without an index, as a program that runs in the build.
PLUGINS = ("EmbedFilesPlugin",)


class Place(NamedTuple):
    target: str
    folder: str = ""  # empty where the target's folders have no order


class Layout:
    def __init__(self, text):
        self.uses, self.folders = {}, {}
        for line in text.splitlines():
            if line.startswith(" "):
                self.folders[target].append(line.strip())
            elif line and not line.startswith("#"):
                target, _, uses = line.partition(":")
                self.uses[target], self.folders[target] = uses.split(), []

    def place(self, path):
        """Where a source file stands, by its path from the package's folder; nothing for a plugin's."""
        first, *rest = path.parts
        target, *folders, _ = rest if first == "Sources" else [ELSEWHERE[first], *rest]
        if target in PLUGINS:
            return None
        if target not in self.uses:
            raise Missing(f"{path}: order.txt does not say where the target {target} stands; add it there.")
        if not self.folders[target]:
            return Place(target)
        if not folders:
            raise Missing(f"{path}: the file is in no folder of {target}; move it to one that order.txt has.")
        if folders[0] not in self.folders[target]:
            raise Missing(f"{path}: order.txt does not say where the folder {folders[0]} stands; add it there.")
        return Place(target, folders[0])

    def against(self, user, used):
        """Why what stands in a place must not be used in another, or nothing if it may be."""
        if user.target != used.target:
            return None if used.target in self.uses[user.target] else f"{user.target}, which may not use {used.target}"
        folders = self.folders[user.target]
        if folders and folders.index(user.folder) < folders.index(used.folder):
            return f"{user.folder}, which comes before it"
        return None
