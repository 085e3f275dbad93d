package dev.signindiagnosis.store.lucene;

import java.util.Arrays;

/** Numbers the different values that it is given from 0 on, without an object for any of them. */
final class LongIndex {

    private static final int FIRST_SLOTS = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] values = new long[FIRST_SLOTS / 2];
    private int[] slots = new int[FIRST_SLOTS];
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SLOTS);
    private int size;

    /** The number of the value, which is new where it equals {@link #size()} as it was before. */
    int add(long value) {
        int slot = slot(value);
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (values[known] == value) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return addNew(value, slot);
    }

    /** How many different values there are. */
    int size() {
        return size;
    }

    /** The value of that number. */
    long value(int number) {
        return values[number];
    }

    private int addNew(long value, int slot) {
        if (size == values.length) {
            grow();
            return add(value);
        }
        values[size] = value;
        slots[slot] = size + 1;
        return size++;
    }

    private void grow() {
        values = Arrays.copyOf(values, values.length * 2);
        slots = new int[slots.length * 2];
        shift--;
        for (int number = 0; number < size; number++) {
            int slot = slot(values[number]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    private int slot(long value) {
        return (int) ((value * SPREAD) >>> shift);
    }
}
