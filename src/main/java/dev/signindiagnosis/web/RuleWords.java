package dev.signindiagnosis.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of rules in one language. An organisation's own rules may lack it; they are then said in English.
 *
 * @param own the texts in the language itself, by key
 * @param english the texts in English, by key
 */
record RuleWords(Map<String, String> own, Map<String, String> english) {

    boolean has(String key) {
        return english.containsKey(key);
    }

    /**
     * The text of a key; null where there is none.
     *
     * @param mark marks what happened and titles that are only there in English
     */
    @Nullable
    String template(String key, String mark) {
        String said = own.get(key);
        if (said != null) {
            return said;
        }
        String instead = english.get(key);
        boolean marked = instead != null && (key.endsWith(".title") || key.contains(".happened."));
        return marked ? instead + " " + mark : instead;
    }
}
