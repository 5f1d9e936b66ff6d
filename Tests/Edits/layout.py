"""Edits of a record as a volunteer makes them: lines are put in, changed or taken out, and all others stay as they are.

PyYAML says on which lines something stands; blocks in braces on one line are left alone.
"""

import yaml


class Block:
    """A block of keys, one a line, within a file."""

    def __init__(self, document, node):
        self.document, self.node = document, node
        self.entries = {key.value: (key, value) for key, value in node.value}
        self.indent = node.start_mark.column

    @property
    def is_spread(self):
        """Whether its keys stand on lines of their own."""
        return not self.node.flow_style

    def text(self, key):
        """A plain value; nothing where there is none."""
        value = self.entries[key][1] if key in self.entries else None
        return value.value if isinstance(value, yaml.ScalarNode) else None

    def block(self, key):
        value = self.entries[key][1] if key in self.entries else None
        return Block(self.document, value) if isinstance(value, yaml.MappingNode) else None

    def items(self, key):
        """The blocks of a list, or of a block of blocks with their ids."""
        value = self.entries[key][1] if key in self.entries else None
        if isinstance(value, yaml.SequenceNode):
            return [Block(self.document, each) for each in value.value if isinstance(each, yaml.MappingNode)]
        return []

    def named(self, key):
        """The blocks of a block of blocks, by their ids."""
        inner = self.block(key)
        return {name: inner.block(name) for name in inner.entries if inner.block(name)} if inner else {}

    def values(self, key):
        """The plain values of a list or of one value."""
        value = self.entries[key][1] if key in self.entries else None
        if isinstance(value, yaml.SequenceNode):
            return [each.value for each in value.value]
        return [value.value] if isinstance(value, yaml.ScalarNode) else []

    def is_list_spread(self, key):
        value = self.entries[key][1] if key in self.entries else None
        return isinstance(value, yaml.SequenceNode) and not value.flow_style and self.is_spread

    def lines_of(self, key):
        """The first line of an entry, and the one after its last."""
        name, value = self.entries[key]
        return name.start_mark.line, self.document.end(name.start_mark.line, value)


class Document:
    """A file with its lines. An edit makes the blocks read before stale: read it anew."""

    def __init__(self, path):
        self.path = path
        self.lines = path.read_text(encoding="utf-8").split("\n")
        node = yaml.compose("\n".join(self.lines), yaml.BaseLoader)
        self.top = Block(self, node) if isinstance(node, yaml.MappingNode) else None

    def end(self, first, node):
        """The line after a value, without blank lines and comments that belong to what follows."""
        # A block that is written one key or item a line ends where the next thing begins.
        is_spread = isinstance(node, yaml.CollectionNode) and not node.flow_style
        last = node.end_mark.line - 1 if is_spread or not node.end_mark.column else node.end_mark.line
        while last > first and (not self.lines[last].strip() or self.lines[last].lstrip().startswith("#")):
            last -= 1
        return last + 1

    def insert(self, line, new):
        self.lines[line:line] = new
        self.save()

    def replace(self, first, after, new):
        self.lines[first:after] = new
        self.save()

    def save(self):
        self.path.write_text("\n".join(self.lines), encoding="utf-8")

    def change(self, block, key, value):
        """Another plain value in the place of one."""
        mark, end = block.entries[key][1].start_mark, block.entries[key][1].end_mark
        if mark.line != end.line:
            return False
        line = self.lines[mark.line]
        self.replace(mark.line, mark.line + 1, [line[: mark.column] + value + line[end.column :]])
        return True

    def add(self, block, lines, before=()):
        """Lines of a new key, ahead of the first of some keys that is there, or at the end of the block."""
        pad = " " * block.indent
        for key in before:
            if key in block.entries:
                first = block.entries[key][0].start_mark
                # The key stands behind the hyphen of a list.
                if self.lines[first.line][: first.column].strip():
                    continue
                self.insert(first.line, [pad + line for line in lines])
                return
        _, value = block.node.value[-1]
        self.insert(self.end(block.node.start_mark.line, value), [pad + line for line in lines])

    def add_to_list(self, block, key, lines):
        """A new item at the end of a list that is written one item a line."""
        sequence = block.entries[key][1]
        pad = " " * sequence.start_mark.column
        self.insert(self.end(block.entries[key][0].start_mark.line, sequence.value[-1]), [pad + line for line in lines])
