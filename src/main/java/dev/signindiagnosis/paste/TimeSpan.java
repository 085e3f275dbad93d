package dev.signindiagnosis.paste;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date with a time in a text.
 *
 * @param start where it starts
 * @param end where it ends
 * @param local the time as written
 * @param offset the offset as written, or null
 * @param iso whether year, month and day stand in that order
 * @param swapped the other reading, where day and month could change places
 * @param repaired whether a line end inside it was left out
 */
record TimeSpan(
        int start,
        int end,
        LocalDateTime local,
        @Nullable ZoneOffset offset,
        boolean iso,
        @Nullable LocalDateTime swapped,
        boolean repaired) {

    /** The instant, in UTC where the form is Entra's own, else in the zone of the reader. */
    Instant at(ZoneId readerZone) {
        return instant(local, readerZone);
    }

    /** The instant of the other reading. */
    @Nullable
    Instant otherAt(ZoneId readerZone) {
        return swapped == null ? null : instant(swapped, readerZone);
    }

    /** The same, taken for a time of the reader's zone where none is written. */
    TimeSpan asLocal() {
        return new TimeSpan(start, end, local, offset, false, swapped, repaired);
    }

    /** The same, taken for a time in UTC with the month first, as logs of client libraries write it. */
    TimeSpan asLogged() {
        return offset != null
                ? this
                : new TimeSpan(start, end, swapped == null ? local : swapped, null, true, null, repaired);
    }

    /** Where the zone comes from. */
    Understood.ZoneOrigin zone() {
        if (offset != null) {
            return Understood.ZoneOrigin.TOLD;
        }
        return iso ? Understood.ZoneOrigin.UTC_BY_FORMAT : Understood.ZoneOrigin.ASSUMED;
    }

    private Instant instant(LocalDateTime time, ZoneId readerZone) {
        if (offset != null) {
            return time.toInstant(offset);
        }
        return iso ? time.toInstant(ZoneOffset.UTC) : time.atZone(readerZone).toInstant();
    }
}
