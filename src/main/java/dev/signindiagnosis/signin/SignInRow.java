package dev.signindiagnosis.signin;

import java.util.Map;
import java.util.Set;

/**
 * One row of a log, read. Several rows can tell of one sign-in; see {@link SignInEvent#of}.
 *
 * @param id digest of the row's own characters and shape (32 hexadecimal digits): the same row imported twice has the
 *     same ID
 * @param key the sign-in that the row tells of
 * @param tenant the tenant whose log the row comes from
 * @param facts what the row tells
 * @param correlationIds every correlation ID in the row; the envelope's and the inner one can differ
 * @param unknownFields fields that no mapping knows, as JSON by path; kept, never an error
 * @param raw the row as imported
 */
public record SignInRow(
        String id,
        SignInKey key,
        LogTenant tenant,
        Facts facts,
        Set<CorrelationId> correlationIds,
        Map<String, String> unknownFields,
        RawRow raw) {

    /** Copies the collections. */
    public SignInRow {
        correlationIds = Set.copyOf(correlationIds);
        unknownFields = Map.copyOf(unknownFields);
    }
}
