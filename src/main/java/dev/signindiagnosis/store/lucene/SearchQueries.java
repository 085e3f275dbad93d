package dev.signindiagnosis.store.lucene;

import static dev.signindiagnosis.store.lucene.SignInClauses.either;
import static dev.signindiagnosis.store.lucene.SignInClauses.id;
import static dev.signindiagnosis.store.lucene.SignInClauses.term;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.FoldedText;
import dev.signindiagnosis.store.SignInQuery;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Says in Lucene's terms what a query asks for. Every query fits documents of sign-ins only, never of rows. */
final class SearchQueries {

    private final SignInClauses clauses = new SignInClauses();

    private SearchQueries() {}

    /** What fits the whole query. */
    static Query of(SignInQuery query) {
        SearchQueries building = new SearchQueries();
        building.addIds(query);
        building.addNames(query);
        building.addValues(query);
        building.addWindow(query.from(), query.to());
        return building.clauses.build();
    }

    /** The sign-ins of a correlation ID. */
    static Query of(CorrelationId id) {
        return id(Fields.CORRELATION, id.value());
    }

    private void addIds(SignInQuery query) {
        told(query.requestId()).ifPresent(id -> filter(request(id)));
        told(query.correlationId()).ifPresent(id -> filter(of(id)));
    }

    private void addNames(SignInQuery query) {
        told(query.user())
                .ifPresent(user -> filter(either(
                        prefix(Fields.USER_NAME, user),
                        id(Fields.USER_ID, user),
                        id(Fields.SERVICE_PRINCIPAL_ID, user))));
        told(query.application())
                .ifPresent(application -> filter(
                        either(prefix(Fields.APPLICATION_NAME, application), id(Fields.APPLICATION_ID, application))));
        told(query.resource())
                .ifPresent(resource ->
                        filter(either(prefix(Fields.RESOURCE_NAME, resource), id(Fields.RESOURCE_ID, resource))));
        told(query.policy())
                .ifPresent(policy -> filter(either(prefix(Fields.POLICY_NAME, policy), id(Fields.POLICY_ID, policy))));
    }

    private void addValues(SignInQuery query) {
        told(query.errorCode()).ifPresent(code -> filter(term(Fields.CODE, IndexTerms.number(code))));
        told(query.tenant()).ifPresent(tenant -> filter(id(Fields.TENANT, tenant.id())));
        told(query.outcome()).ifPresent(outcome -> filter(id(Fields.OUTCOME, outcome.id())));
        told(query.type()).ifPresent(type -> filter(id(Fields.TYPE, type.id())));
        told(query.country()).ifPresent(country -> filter(id(Fields.COUNTRY, country)));
    }

    private void addWindow(@Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return;
        }
        long first = from == null ? Long.MIN_VALUE : TimeValue.of(from);
        long last = to == null ? Long.MAX_VALUE : TimeValue.of(to);
        clauses.window(first, last);
    }

    private void filter(Query part) {
        clauses.filter(part);
    }

    private static Query request(RequestId id) {
        Query original = id(Fields.ORIGINAL_REQUEST, id.value());
        return SignInKey.parse(id.value())
                .map(key -> either(keyOfSignIn(key), original))
                .orElse(original);
    }

    /** Rows carry the block's term too, so the sign-in is asked for. */
    private static Query keyOfSignIn(SignInKey key) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.BLOCK, IndexTerms.key(key))), BooleanClause.Occur.FILTER)
                .add(new FieldExistsQuery(Fields.TIME), BooleanClause.Occur.FILTER)
                .build();
    }

    private static Query prefix(String field, String typed) {
        return new PrefixQuery(new Term(field, IndexTerms.name(FoldedText.fold(typed))));
    }

    private static <T> Optional<T> told(@Nullable T part) {
        return Optional.ofNullable(part);
    }
}
