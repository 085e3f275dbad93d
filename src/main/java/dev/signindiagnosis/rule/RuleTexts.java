package dev.signindiagnosis.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of one rule in one language, under keys that every language shares. */
final class RuleTexts {

    private final String ruleId;
    private final Map<String, RuleText> byKey = new LinkedHashMap<>();
    private final List<RuleText> happened = new ArrayList<>();

    RuleTexts(String ruleId) {
        this.ruleId = ruleId;
    }

    void title(RuleText text) {
        byKey.put(titleKey(ruleId), text);
    }

    void happened(RuleText text) {
        byKey.put(happenedKey(ruleId, happened.size()), text);
        happened.add(text);
    }

    void action(int number, RuleText text) {
        byKey.put(actionKey(ruleId, number, "text"), text);
    }

    void verify(int number, RuleText text) {
        byKey.put(actionKey(ruleId, number, "verify"), text);
    }

    Map<String, RuleText> byKey() {
        return byKey;
    }

    List<RuleText> happened() {
        return happened;
    }

    static String titleKey(String ruleId) {
        return "rule." + ruleId + ".title";
    }

    static String happenedKey(String ruleId, int number) {
        return "rule." + ruleId + ".happened." + number;
    }

    static String actionKey(String ruleId, int number, String part) {
        return "rule." + ruleId + ".action." + number + "." + part;
    }
}
