package dev.signindiagnosis.traffic;

import java.util.UUID;

/**
 * An ID that follows from a seed, what it names, and its number.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Guid(long high, long low) {

    /** The ID of the thing of this kind and number. */
    static Guid of(long seed, char kind, long number) {
        long start = mix(seed ^ mix(number * 131 + kind));
        return new Guid(
                start & 0xffffffffffff0fffL | 0x4000L,
                mix(start + 0x9e3779b97f4a7c15L) & 0x3fffffffffffffffL | 1L << 63);
    }

    /** A number that looks like chance and follows from another; after Stafford's variant 13 of MurmurHash3's mixer. */
    static long mix(long value) {
        long some = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        long more = (some ^ some >>> 27) * 0x94d049bb133111ebL;
        return more ^ more >>> 31;
    }

    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
