package dev.signindiagnosis.rule;

import java.util.Optional;

/**
 * One file of a rule source.
 *
 * @param path its path inside the source with {@code /}: {@code device-not-compliant.yaml}, or
 *     {@code nb/device-not-compliant.yaml} for an overlay
 * @param text its content
 */
public record RuleFile(String path, String text) {

    private static final String ENDING = ".yaml";

    /** The rule that it is of: its name without directory and ending. */
    String ruleId() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The language of an overlay; empty for the rule itself. */
    Optional<String> language() {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }
}
