package org.eligo.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds the nested lists of one section, line by line.
 *
 * <p>A line goes below the open item that it is indented under, or, at the same indent, below an item whose kind of marker
 * differs. The work for a line is bounded by {@link #MAX_DEPTH}.
 */
final class Outline {

    /** Lists nest so deep; what is written deeper is kept at this depth. */
    static final int MAX_DEPTH = 12;

    /** Lines whose indents differ by less stand at the same level. */
    private static final int INDENT_STEP = 2;

    private static final Pattern FOLLOWING = Pattern.compile("\\bfollowing\\b", Pattern.CASE_INSENSITIVE);
    private static final int INTRODUCTION_WINDOW = 400;

    private final String source;
    private final Node root = new Node(Role.ROOT, -INDENT_STEP, Style.NONE, 0, Optional.empty(), 0, 0);
    private final List<Node> path = new ArrayList<>(List.of(root));
    private Node current = root;

    Outline(String source) {
        this.source = source;
    }

    private enum Role {
        ROOT,
        ITEM,
        PARAGRAPH
    }

    private static final class Node {
        private Role role;
        private final int indent;
        private final Style style;
        private final int value;
        private final Optional<Marker> marker;
        private int start;
        private int end;
        private final List<Node> children = new ArrayList<>();
        private final Set<Style> styles = new HashSet<>(2);

        Node(Role role, int indent, Style style, int value, Optional<Marker> marker, int start, int end) {
            this.role = role;
            this.indent = indent;
            this.style = style;
            this.value = value;
            this.marker = marker;
            this.start = start;
            this.end = end;
        }
    }

    /** Whether the section holds nothing yet. */
    boolean isEmpty() {
        return current == root;
    }

    /** Where its first marker or word stands; asked only where it is not empty. */
    int start() {
        Node first = root.children.getFirst();
        return first.marker.map(m -> m.span().start()).orElse(first.start);
    }

    /** Where its last word ends. */
    int end() {
        return current.end;
    }

    /**
     * Takes a line.
     *
     * @param afterBlank whether a blank line, or a heading, stands before it
     * @param listFollows whether the next line that is not blank opens with a marker
     */
    void add(Line line, boolean afterBlank, boolean listFollows) {
        Optional<MarkerReader.Found> marker = line.marker();
        if (marker.isPresent() && (afterBlank || opensItem(marker.get(), line.indent()))) {
            item(marker.get(), line, afterBlank);
        } else {
            words(line, afterBlank, listFollows);
        }
    }

    /** Whether a number that directly follows a line of words counts, or belongs to them ("Stage" / "2. or more"). */
    private boolean opensItem(MarkerReader.Found marker, int indent) {
        if (!marker.style().numbered() || marker.value() <= 1 || current == root || current.end == current.start) {
            return true;
        }
        for (Node node : path) {
            if (node.styles.contains(marker.style()) || node.style.equals(settled(marker))) {
                return true;
            }
        }
        char last = source.charAt(current.end - 1);
        return ".;:)".indexOf(last) >= 0 || Math.abs(indent - current.indent) >= INDENT_STEP;
    }

    private void item(MarkerReader.Found found, Line line, boolean afterBlank) {
        if (current.role == Role.ITEM && current.marker.isEmpty() && path.size() == 2 && introduces(current)) {
            current.role = Role.PARAGRAPH;
            closeTo(1);
        }
        Style style = settled(found);
        int value = style.equals(found.style()) ? found.value() : found.letterValue();
        while (top().indent >= line.indent() + INDENT_STEP) {
            closeTo(path.size() - 1);
        }
        if (top() != root && line.indent() < top().indent + INDENT_STEP) {
            closeTo(levelFor(style, line.indent(), afterBlank));
        }
        closeTo(Math.min(path.size(), MAX_DEPTH));
        int start = Math.min(found.words(), line.end());
        open(new Node(Role.ITEM, line.indent(), style, value, Optional.of(found.marker()), start, line.end()));
    }

    /** How many levels stay open for an item at the indent of the innermost open item. */
    private int levelFor(Style style, int indent, boolean afterBlank) {
        for (int level = path.size() - 1; level >= 1; level--) {
            if (Math.abs(path.get(level).indent - indent) >= INDENT_STEP) {
                break;
            }
            if (path.get(level - 1).styles.contains(style)) {
                return level;
            }
        }
        Node top = top();
        boolean sublist = top.marker.isPresent() && (!afterBlank || introduces(top));
        return sublist ? path.size() : path.size() - 1;
    }

    private void words(Line line, boolean afterBlank, boolean listFollows) {
        boolean introduction = listFollows && line.indent() <= current.indent && endsInColon(line.start(), line.end());
        if (current != root && !afterBlank && !(introduction && current.marker.isPresent())) {
            if (current.start == current.end) {
                current.start = line.start();
            }
            current.end = line.end();
            return;
        }
        while (top() != root && top().indent + INDENT_STEP > line.indent()) {
            closeTo(path.size() - 1);
        }
        if (top() == root) {
            open(new Node(Role.ITEM, line.indent(), Style.NONE, 0, Optional.empty(), line.start(), line.end()));
        } else {
            current =
                    new Node(Role.PARAGRAPH, line.indent(), Style.NONE, 0, Optional.empty(), line.start(), line.end());
            top().children.add(current);
        }
    }

    /** A letter that could be a roman number is a letter where the letter before it is the open item. */
    private Style settled(MarkerReader.Found found) {
        Style style = found.style();
        if (found.letterValue() == 0) {
            return style;
        }
        Style letter = style.asLetter();
        for (Node node : path) {
            if (node.style.equals(letter) && node.value == found.letterValue() - 1) {
                return letter;
            }
        }
        return style;
    }

    private boolean introduces(Node node) {
        return endsInColon(node.start, node.end)
                || FOLLOWING
                        .matcher(source)
                        .region(Math.max(node.start, node.end - INTRODUCTION_WINDOW), node.end)
                        .find();
    }

    private boolean endsInColon(int start, int end) {
        char last = end > start ? source.charAt(end - 1) : ' ';
        return last == ':' || last == '\uFF1A';
    }

    private void open(Node node) {
        top().children.add(node);
        top().styles.add(node.style);
        path.add(node);
        current = node;
    }

    private Node top() {
        return path.get(path.size() - 1);
    }

    private void closeTo(int size) {
        path.subList(size, path.size()).clear();
    }

    /** What was built, in the order of the text. */
    List<Block> blocks() {
        return blocks(root);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        Style style = Style.NONE;
        for (Node node : parent.children) {
            if (!items.isEmpty() && (node.role == Role.PARAGRAPH || !node.style.equals(style))) {
                blocks.add(new ItemList(style.numbered(), items));
                items.clear();
            }
            Passage words = Passage.of(source, node.start, node.end);
            if (node.role == Role.PARAGRAPH) {
                blocks.add(new Paragraph(words));
            } else {
                style = node.style;
                items.add(new Item(node.marker, words, blocks(node)));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new ItemList(style.numbered(), items));
        }
        return blocks;
    }
}
