package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.TimeBucket;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** Which column holds what is grouped by. */
final class GroupColumns {

    private final OrdinalHashes hashes;

    GroupColumns(OrdinalHashes hashes) {
        this.hashes = hashes;
    }

    /** The values of a segment by which to group. */
    SegmentGroups of(CountGroup group, LeafReader segment) throws IOException {
        return switch (group) {
            case CODE -> NumberGroups.ofCodes(segment);
            case OUTCOME -> TermGroups.ofKnown(segment, Fields.OUTCOME, hashes);
            case USER -> users(segment);
            case APPLICATION -> TermGroups.of(segment, Fields.BY_APPLICATION, hashes);
            case RESOURCE -> TermGroups.of(segment, Fields.BY_RESOURCE, hashes);
            case DECIDING_POLICY -> new TermSetGroups(segment, Fields.DECIDING_POLICY, hashes);
            case COUNTRY -> TermGroups.of(segment, Fields.COUNTRY, hashes);
            case ADDRESS -> TermGroups.of(segment, Fields.ADDRESS, hashes);
            case TYPE -> TermGroups.ofKnown(segment, Fields.TYPE, hashes);
            case LOG_TENANT -> TermGroups.of(segment, Fields.TENANT, hashes);
            case HOUR -> NumberGroups.ofTimes(segment, TimeBucket.HOUR);
            case DAY -> NumberGroups.ofTimes(segment, TimeBucket.DAY);
        };
    }

    /** Who signed in. */
    TermGroups users(LeafReader segment) throws IOException {
        return TermGroups.of(segment, Fields.BY_USER, hashes);
    }

    /** The value as the port spells it; the index folds all texts. */
    static String spelled(CountGroup group, String value) {
        return group == CountGroup.TYPE
                ? SignInType.parse(value).map(SignInType::id).orElse(value)
                : value;
    }
}
