package dev.signindiagnosis.web.page;

import dev.signindiagnosis.rule.Evidence;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.web.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a page shows it.
 *
 * @param label what it is called
 * @param value its value, or in words why it is not there
 * @param told whether it is there
 * @param id whether the value is an ID that somebody may want to copy
 */
record FactView(String label, String value, boolean told, boolean id) {

    /** The fact of that name. */
    static FactView of(String name, Fact<?> fact, FactWords words) {
        return of(name, fact.state(), fact.value().orElse(null), words);
    }

    /** The fact that a finding rests on. Policies and steps are too much for a line and are shown in their own table. */
    static FactView of(Evidence evidence, FactWords words) {
        if (evidence.state() == FactState.TOLD && evidence.value() == null) {
            return new FactView(words.label(evidence.fact()), words.listed("fact", "seeBelow"), true, false);
        }
        return of(evidence.fact(), evidence.state(), evidence.value(), words);
    }

    private static FactView of(String name, FactState state, @Nullable Object value, FactWords words) {
        boolean told = value != null;
        return new FactView(words.label(name), words.valueOrState(name, state, value), told, told && isId(name));
    }

    /** Whether the value is a GUID, which is shown in its groups so that it can be read aloud. */
    public boolean grouped() {
        return told && Guid.isGuid(value);
    }

    private static boolean isId(String name) {
        return name.endsWith(".id") || name.endsWith("Id") || name.equals("errorCode") || name.equals("user.name");
    }
}
