package dev.signindiagnosis.store.lucene;

import static dev.signindiagnosis.store.lucene.SignInClauses.either;
import static dev.signindiagnosis.store.lucene.SignInClauses.id;
import static dev.signindiagnosis.store.lucene.SignInClauses.term;

import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.jspecify.annotations.Nullable;

/**
 * Says in Lucene's terms what a filter asks for, exactly as {@link SignInFilter#fits} does. Every query fits documents of
 * sign-ins only, never of rows.
 */
final class FilterQueries {

    /** So many terms are looked up at most; a longer window is looked through as it is. */
    private static final int FEW_DAYS = 16;

    private final SignInClauses clauses = new SignInClauses();

    private FilterQueries() {}

    /** What fits the whole filter. */
    static Query of(SignInFilter filter) {
        FilterQueries building = new FilterQueries();
        building.addNamed(filter);
        building.addValues(filter);
        building.addWindow(filter);
        return building.clauses.build();
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
        told(filter.country()).ifPresent(country -> filter(id(Fields.COUNTRY, country)));
        told(filter.address()).ifPresent(address -> filter(id(Fields.ADDRESS, address)));
        told(filter.tenant()).ifPresent(tenant -> filter(id(Fields.TENANT, tenant.id())));
        told(filter.outcome()).ifPresent(outcome -> filter(id(Fields.OUTCOME, outcome.id())));
        told(filter.type()).ifPresent(type -> filter(id(Fields.TYPE, type.id())));
    }

    private void addWindow(SignInFilter filter) {
        @Nullable Instant from = filter.from();
        @Nullable Instant until = filter.until();
        long first = from == null ? Long.MIN_VALUE : TimeValue.of(from);
        long end = until == null ? Long.MAX_VALUE : TimeValue.of(until);
        @Nullable Integer code = filter.errorCode();
        if ((from != null || until != null) && first >= end) {
            filter(new MatchNoDocsQuery());
            return;
        }
        long last = until == null ? end : end - 1;
        if (code != null && from != null && until != null && days(first, last) <= FEW_DAYS) {
            filter(codeOnDays(code, TimeValue.day(first), TimeValue.day(last)));
            clauses.windowOfFew(first, last);
        } else {
            told(code).ifPresent(number -> filter(term(Fields.CODE, IndexTerms.number(number))));
            addWindow(first, last, filter.subject() != null);
        }
    }

    private void addWindow(long first, long last, boolean few) {
        if (first == Long.MIN_VALUE && last == Long.MAX_VALUE) {
            return;
        }
        if (few) {
            clauses.windowOfFew(first, last);
        } else {
            clauses.window(first, last);
        }
    }

    private static long days(long first, long last) {
        return TimeValue.day(last) - TimeValue.day(first) + 1;
    }

    private static Query codeOnDays(int code, long firstDay, long lastDay) {
        return new TermInSetQuery(
                Fields.CODE_ON_DAY,
                LongStream.rangeClosed(firstDay, lastDay)
                        .mapToObj(day -> IndexTerms.codeOnDay(code, day))
                        .toList());
    }

    private void filter(Query part) {
        clauses.filter(part);
    }

    private static Query subject(Subject subject) {
        return either(
                anyOf(Fields.USER_ID, subject.ids()),
                anyOf(Fields.SERVICE_PRINCIPAL_ID, subject.ids()),
                anyOf(Fields.USER_WHOLE_NAME, subject.names()));
    }

    private static Query anyOf(String field, Set<String> values) {
        if (values.size() == 1) {
            return id(field, values.iterator().next());
        }
        return new TermInSetQuery(field, values.stream().map(IndexTerms::id).toList());
    }

    private static <T> Optional<T> told(@Nullable T part) {
        return Optional.ofNullable(part);
    }
}
