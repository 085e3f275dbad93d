package dev.signindiagnosis.rule;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a rule file as far as YAML goes. Nothing in it becomes a Java object. */
final class YamlReading {

    private YamlReading() {}

    static YamlValue read(RuleFile file) throws RuleRefusedException {
        try {
            @Nullable Node root = new Yaml(options()).compose(new StringReader(file.text()));
            if (root == null) {
                throw refused(file, null, "the file is empty");
            }
            return new YamlValue(file.path(), root);
        } catch (MarkedYAMLException unreadable) {
            throw refused(file, unreadable.getProblemMark(), "this is not YAML: " + unreadable.getProblem());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(true); // we refuse them ourselves, with their place
        return options;
    }

    private static RuleRefusedException refused(RuleFile file, @Nullable Mark mark, String problem) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        int column = mark == null ? 1 : mark.getColumn() + 1;
        return new RuleRefusedException(
                new RuleProblem(file.path(), line, column, problem, "quote texts that hold ': ' or begin with a sign"));
    }
}
