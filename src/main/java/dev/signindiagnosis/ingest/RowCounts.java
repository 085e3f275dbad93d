package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.SignInEventSink.Written;

/**
 * What became of rows.
 *
 * @param imported rows that were the first of their sign-in
 * @param merged new rows of sign-ins that were known
 * @param duplicates rows that were there already
 * @param refused rows that could not be read, or are no sign-ins
 */
public record RowCounts(long imported, long merged, long duplicates, long refused) {

    /** Nothing yet. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    /** All rows: always the sum of the others. */
    public long read() {
        return imported + merged + duplicates + refused;
    }

    /** Rows that are sign-ins, whether they were new or not. */
    public long taken() {
        return imported + merged + duplicates;
    }

    RowCounts and(Written written) {
        return switch (written) {
            case ADDED -> new RowCounts(imported + 1, merged, duplicates, refused);
            case MERGED -> new RowCounts(imported, merged + 1, duplicates, refused);
            case KNOWN -> new RowCounts(imported, merged, duplicates + 1, refused);
        };
    }

    RowCounts andRefused() {
        return new RowCounts(imported, merged, duplicates, refused + 1);
    }
}
