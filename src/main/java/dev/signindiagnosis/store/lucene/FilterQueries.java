package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Says in Lucene's terms what a filter asks for, exactly as {@link SignInFilter#fits} does. Every query fits documents of
 * sign-ins only, never of rows.
 */
final class FilterQueries {

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private FilterQueries() {}

    /** What fits the whole filter. */
    static Query of(SignInFilter filter) {
        FilterQueries building = new FilterQueries();
        building.addNamed(filter);
        building.addValues(filter);
        building.addWindow(filter.from(), filter.until());
        BooleanQuery all = building.all.build();
        return all.clauses().isEmpty() ? new FieldExistsQuery(Fields.TIME) : new ConstantScoreQuery(all);
    }

    private void addNamed(SignInFilter filter) {
        told(filter.subject()).ifPresent(subject -> filter(subject(subject)));
        told(filter.application())
                .ifPresent(application -> filter(either(
                        id(Fields.APPLICATION_ID, application), id(Fields.APPLICATION_WITHOUT_ID, application))));
        told(filter.resource())
                .ifPresent(resource ->
                        filter(either(id(Fields.RESOURCE_ID, resource), id(Fields.RESOURCE_WITHOUT_ID, resource))));
        told(filter.decidingPolicy()).ifPresent(policy -> filter(id(Fields.DECIDING_POLICY, policy)));
    }

    private void addValues(SignInFilter filter) {
        told(filter.errorCode()).ifPresent(code -> filter(term(Fields.CODE, IndexTerms.number(code))));
        told(filter.country()).ifPresent(country -> filter(id(Fields.COUNTRY, country)));
        told(filter.address()).ifPresent(address -> filter(id(Fields.ADDRESS, address)));
        told(filter.tenant()).ifPresent(tenant -> filter(id(Fields.TENANT, tenant.id())));
        told(filter.outcome()).ifPresent(outcome -> filter(id(Fields.OUTCOME, outcome.id())));
        told(filter.type()).ifPresent(type -> filter(id(Fields.TYPE, type.id())));
    }

    private void addWindow(@Nullable Instant from, @Nullable Instant until) {
        if (from == null && until == null) {
            return;
        }
        long first = from == null ? Long.MIN_VALUE : TimeValue.of(from);
        long end = until == null ? Long.MAX_VALUE : TimeValue.of(until);
        if (first >= end) {
            filter(new MatchNoDocsQuery());
            return;
        }
        long last = until == null ? end : end - 1;
        filter(new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(Fields.TIME, first, last),
                NumericDocValuesField.newSlowRangeQuery(Fields.TIME, first, last)));
    }

    private void filter(Query part) {
        all.add(part, BooleanClause.Occur.FILTER);
    }

    private static Query subject(Subject subject) {
        return either(
                anyOf(Fields.USER_ID, subject.ids()),
                anyOf(Fields.SERVICE_PRINCIPAL_ID, subject.ids()),
                anyOf(Fields.USER_WHOLE_NAME, subject.names()));
    }

    private static Query either(Query... parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : parts) {
            any.add(part, BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    private static Query anyOf(String field, Set<String> values) {
        if (values.size() == 1) {
            return id(field, values.iterator().next());
        }
        return new TermInSetQuery(field, values.stream().map(IndexTerms::id).toList());
    }

    private static Query id(String field, String id) {
        return term(field, IndexTerms.id(id));
    }

    private static Query term(String field, BytesRef value) {
        return new TermQuery(new Term(field, value));
    }

    private static <T> Optional<T> told(@Nullable T part) {
        return Optional.ofNullable(part);
    }
}
