package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;

/** Members of inner objects as facts. */
final class Texts {

    private Texts() {}

    /** The member's text, or absent. */
    static Fact<String> fact(JsonObject object, String name) {
        String text = object.text(name);
        return text == null ? Fact.untold(FactState.ABSENT) : Fact.told(text);
    }
}
