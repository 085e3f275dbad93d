package dev.signindiagnosis.ingest;

import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * What the removal of a person's data reaches.
 *
 * @param subject the person by all IDs and names that are included
 * @param ids object IDs that are included
 * @param names user names that are included
 * @param sharedNames user names of the person that are not included, because sign-ins of another account hold them too
 * @param signIns how many sign-ins would be deleted
 * @param firstSeen when the first of them happened; null where there is none
 * @param lastSeen when the last of them happened; null where there is none
 * @param keptAnswers how many kept answers would be deleted
 */
public record RemovalScope(
        Subject subject,
        NavigableSet<String> ids,
        NavigableSet<String> names,
        NavigableSet<String> sharedNames,
        long signIns,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        long keptAnswers) {

    /** Whether nothing is held of the person. */
    public boolean isEmpty() {
        return signIns == 0 && keptAnswers == 0;
    }
}
