package dev.signindiagnosis.store.lucene;

import java.util.function.LongConsumer;

/** Different numbers, without an object for any of them. */
final class LongSet {

    private static final int FIRST_SLOTS = 8;

    private long[] slots = new long[FIRST_SLOTS];
    private boolean holdsZero;
    private int others;

    /** Takes in a number whose low bits differ as much as any; whether it is new. */
    boolean add(long value) {
        if (value == 0) {
            boolean isNew = !holdsZero;
            holdsZero = true;
            return isNew;
        }
        int slot = slot(value);
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        others++;
        if (others * 3 > slots.length * 2) {
            grow();
        }
        return true;
    }

    /** How many different ones there are. */
    int size() {
        return holdsZero ? others + 1 : others;
    }

    /** Gives each, in no order. */
    void forEach(LongConsumer action) {
        if (holdsZero) {
            action.accept(0);
        }
        for (long value : slots) {
            if (value != 0) {
                action.accept(value);
            }
        }
    }

    /** Where the value is, or would be. */
    private int slot(long value) {
        int slot = (int) value & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long value : before) {
            if (value != 0) {
                slots[slot(value)] = value;
            }
        }
    }
}
