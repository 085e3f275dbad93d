package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of a YAML file that knows where it stands. */
final class YamlValue {

    private final String file;
    private final Node node;

    YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The entries of a mapping in the order of the file; a key given twice is refused. */
    Map<String, YamlValue> entries() throws RuleRefusedException {
        if (!(node instanceof MappingNode mapping)) {
            throw refused("this is not a mapping", "write 'name: value' lines");
        }
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlValue(file, tuple.getValueNode())) != null) {
                throw key.refused("'" + key.text() + "' stands here twice", "keep one");
            }
        }
        return entries;
    }

    /** The items of a list. */
    List<YamlValue> items() throws RuleRefusedException {
        if (!(node instanceof SequenceNode sequence)) {
            throw refused("this is not a list", "write [a, b], or one '- item' a line");
        }
        List<YamlValue> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlValue(file, item)));
        return items;
    }

    /** A text that is not empty. */
    String text() throws RuleRefusedException {
        String text = scalar();
        if (text.isBlank()) {
            throw refused("this is empty", "write the value, or leave the key out");
        }
        return text;
    }

    /** A text as it stands, which may be empty. */
    String scalar() throws RuleRefusedException {
        if (!(node instanceof ScalarNode scalar)) {
            throw refused("this is not a single value", "write one text, number or true/false");
        }
        return scalar.getValue();
    }

    /** A whole number. */
    long number() throws RuleRefusedException {
        String text = text();
        if (!node.getTag().equals(Tag.INT) || !text.matches("-?\\d{1,18}")) {
            throw refused("'" + text + "' is not a whole number", "write digits without quotes");
        }
        return Long.parseLong(text);
    }

    /** True or false. */
    boolean flag() throws RuleRefusedException {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("'" + text() + "' is neither true nor false", "write true or false");
        };
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    RuleRefusedException refused(String problem, String remedy) {
        return refusedAt(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, problem, remedy);
    }

    /** A problem inside a scalar, at a place of its text: line from 1, column from 0. */
    RuleRefusedException refusedInside(int line, int column, String problem, String remedy) {
        Mark start = node.getStartMark();
        ScalarStyle style = node instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
        return switch (style) {
            case LITERAL -> refusedAt(start.getLine() + 1 + line, indentOfBlock() + column + 1, problem, remedy);
            case PLAIN -> refusedAt(start.getLine() + line, start.getColumn() + column + 1, problem, remedy);
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                refusedAt(start.getLine() + line, start.getColumn() + column + 2, problem, remedy);
            default -> refused(problem, remedy);
        };
    }

    /** The column at which the lines of a literal block begin. */
    private int indentOfBlock() {
        Mark start = node.getStartMark();
        int[] buffer = start.getBuffer();
        int at = start.getPointer();
        while (at < buffer.length && buffer[at] != '\n') {
            at++;
        }
        int first = ++at;
        while (at < buffer.length && buffer[at] == ' ') {
            at++;
        }
        return at - first;
    }

    private RuleRefusedException refusedAt(int line, int column, String problem, String remedy) {
        return new RuleRefusedException(new RuleProblem(file, line, column, problem, remedy));
    }

    /** Refuses every key that is not among the known ones. */
    static void onlyKnown(Map<String, YamlValue> entries, List<String> known) throws RuleRefusedException {
        for (Map.Entry<String, YamlValue> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                Optional<String> nearest = Spelling.nearest(entry.getKey(), known);
                throw entry.getValue()
                        .refused(
                                "'" + entry.getKey() + "' is not a key of this place",
                                nearest.map(key -> "did you mean '" + key + "'?")
                                        .orElse("use one of " + known));
            }
        }
    }
}
