package dev.signindiagnosis.aadsts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typical cause of a code that has a full page, without its words.
 *
 * @param code the code
 * @param number its place among the causes of the code, from 0; the most frequent is first
 * @param steps what to do, in order
 */
public record CodeCause(int code, int number, List<Step> steps) {

    /** Copies the steps. */
    public CodeCause {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param who takes it, by the name that rule files use
     * @param role Microsoft's name of the least role that can; null where none is needed
     */
    public record Step(String who, @Nullable String role) {}

    /** Key of what the cause is. */
    public String causeKey() {
        return key("cause");
    }

    /** Key of how the log tells this cause from the others. */
    public String tellKey() {
        return key("tell");
    }

    /** Key of what to do in a step, numbered from 0. */
    public String stepKey(int step) {
        return key("steps." + step + ".text");
    }

    private String key(String part) {
        return CodeGuide.CODE + code + ".causes." + number + "." + part;
    }
}
