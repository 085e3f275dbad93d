package dev.signindiagnosis.ingest;

import java.util.BitSet;

/** The objects and lists that are open at one place of a JSON text. Beyond the limit they are only counted. */
final class Nesting {

    private final int limit;
    private final BitSet objects = new BitSet();
    private int depth;
    private long beyond;
    private boolean tooDeep;

    Nesting(int limit) {
        this.limit = limit;
    }

    /** Starts anew inside one object. */
    void startInObject() {
        depth = 0;
        beyond = 0;
        tooDeep = false;
        open(true);
    }

    /** Opens an object or a list; always true, as there is always room. */
    boolean open(boolean object) {
        if (depth == limit) {
            beyond++;
            tooDeep = true;
        } else {
            objects.set(depth++, object);
        }
        return true;
    }

    /**
     * Closes the innermost object or list of that kind and whatever stands open in it.
     *
     * @return whether there was one
     */
    boolean close(boolean object) {
        if (beyond > 0) {
            beyond--;
            return true;
        }
        int to = object ? objects.previousSetBit(depth - 1) : objects.previousClearBit(depth - 1);
        if (to < 0) {
            return false;
        }
        depth = to;
        return true;
    }

    boolean isClosed() {
        return depth == 0;
    }

    /** Whether nothing but the outermost object is open. */
    boolean isOutermost() {
        return depth == 1;
    }

    /** Whether a list of the outermost object is open, and nothing in it. */
    boolean inOutermostList() {
        return depth == 2 && !objects.get(1);
    }

    boolean inObject() {
        return beyond == 0 && depth > 0 && objects.get(depth - 1);
    }

    boolean tooDeep() {
        return tooDeep;
    }
}
