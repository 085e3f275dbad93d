package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What only an organisation's own rule files may say: {@code disable}, a list of built-in rules that shall not judge. */
final class OwnRuleKeys {

    private static final String DISABLE = "disable";
    private static final Set<String> WITHOUT_A_RULE = Set.of("schema", DISABLE);

    private OwnRuleKeys() {}

    /** The keys of a rule with those of an own one. */
    static List<String> withThem(List<String> keys) {
        return Stream.concat(keys.stream(), Stream.of(DISABLE)).toList();
    }

    /** Whether the file has no rule and only takes others away. */
    static boolean onlyDisables(YamlValue root) throws RuleRefusedException {
        Map<String, YamlValue> entries = root.entries();
        return entries.containsKey(DISABLE) && WITHOUT_A_RULE.containsAll(entries.keySet());
    }

    /** The built-in rules that shall not judge. */
    static List<String> disabled(YamlValue root, RuleBook builtIn) throws RuleRefusedException {
        List<String> disabled = new ArrayList<>();
        for (YamlValue item : new RuleFields(root, root.entries()).items(DISABLE)) {
            if (builtIn.byId(item.text()).isEmpty()) {
                throw item.refused(
                        "'" + item.text() + "' is not a rule that comes with the application", "name such a rule's ID");
            }
            disabled.add(item.text());
        }
        return disabled;
    }

    /** Refuses a rule that calls itself like a built-in one. */
    static void checkId(YamlValue root, RuleFile file, RuleBook builtIn) throws RuleRefusedException {
        if (builtIn.byId(file.ruleId()).isPresent()) {
            throw root.refused(
                    "'" + file.ruleId() + "' is the ID of a rule that comes with the application",
                    "choose another ID, and name this one under 'disable' or 'supersedes'");
        }
    }
}
