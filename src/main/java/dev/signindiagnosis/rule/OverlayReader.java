package dev.signindiagnosis.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of a rule in another language: the same texts as the rule's own, and nothing else. */
final class OverlayReader {

    private static final List<String> KEYS = List.of("title", "happened", "actions");
    private static final List<String> ACTION_KEYS = List.of("text", "verify");

    private OverlayReader() {}

    /**
     * Reads an overlay.
     *
     * @param english the rule's own words, whose keys and placeholders it must match
     */
    static RuleTexts read(RuleFile file, RuleTexts english) throws RuleRefusedException {
        YamlValue root = YamlReading.read(file);
        Map<String, YamlValue> entries = root.entries();
        YamlValue.onlyKnown(entries, KEYS);
        RuleFields fields = new RuleFields(root, entries);
        RuleTexts texts = new RuleTexts(file.ruleId());
        texts.title(RuleText.readPlain(fields.required("title")));
        for (YamlValue item : fields.items("happened")) {
            texts.happened(RuleText.read(item));
        }
        int number = 0;
        for (YamlValue item : fields.items("actions")) {
            readAction(item, number++, texts);
        }
        checkTwins(root, texts, english);
        return texts;
    }

    private static void readAction(YamlValue item, int number, RuleTexts texts) throws RuleRefusedException {
        Map<String, YamlValue> entries = item.entries();
        YamlValue.onlyKnown(entries, ACTION_KEYS);
        texts.action(number, RuleText.readPlain(new RuleFields(item, entries).required("text")));
        if (entries.containsKey("verify")) {
            texts.verify(number, RuleText.readPlain(new RuleFields(item, entries).required("verify")));
        }
    }

    private static void checkTwins(YamlValue root, RuleTexts texts, RuleTexts english) throws RuleRefusedException {
        for (String key : english.byKey().keySet()) {
            RuleText twin = texts.byKey().get(key);
            if (twin == null) {
                throw root.refused("the text " + key + " is missing", "translate every text of the rule");
            }
            Set<RuleFact> wanted = Set.copyOf(english.byKey().get(key).facts());
            if (!Set.copyOf(twin.facts()).equals(wanted)) {
                throw root.refused(key + " names other facts than the rule's own text", "name " + wanted);
            }
        }
        if (texts.byKey().size() > english.byKey().size()) {
            throw root.refused("there are more texts than the rule has", "keep as many as the rule has");
        }
    }
}
