package dev.signindiagnosis.web.page;

import java.util.Map;

/**
 * One part of a question, as it was understood.
 *
 * @param label what it is
 * @param value the part, or what was read from it
 * @param without the lookup form's fields that ask the same without this part; empty where nothing would be left to ask
 */
record AskedPart(String label, String value, Map<String, String> without) {

    /** Whether the question can be asked without this part. */
    public boolean removable() {
        return !without.isEmpty();
    }
}
