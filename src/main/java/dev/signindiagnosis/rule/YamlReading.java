package dev.signindiagnosis.rule;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a rule file as far as YAML goes. Nothing in it becomes a Java object. */
final class YamlReading {

    /** Of the types that YAML knows by a value's look, only whole numbers matter here. */
    private static final Resolver NUMBERS_ONLY = new Resolver() {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
        }
    };

    private YamlReading() {}

    static YamlValue read(RuleFile file) throws RuleRefusedException {
        try {
            @Nullable Node root = compose(file.text());
            if (root == null) {
                throw refused(file, null, "the file is empty");
            }
            return new YamlValue(file.path(), root);
        } catch (MarkedYAMLException unreadable) {
            throw refused(file, unreadable.getProblemMark(), "this is not YAML: " + unreadable.getProblem());
        }
    }

    private static @Nullable Node compose(String text) {
        LoaderOptions options = options();
        return new Composer(new ParserImpl(new StreamReader(text), options), NUMBERS_ONLY, options).getSingleNode();
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
