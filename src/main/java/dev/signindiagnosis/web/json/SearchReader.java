package dev.signindiagnosis.web.json;

import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the query of a search. */
final class SearchReader {

    private static final int LONGEST_CURSOR = 4096;

    /** Fields that name something. In an address they take IDs only: names are personal data, or tell about it. */
    private static final List<String> NAMES = List.of("user", "application", "policy", "resource");

    private SearchReader() {}

    /**
     * A search.
     *
     * @param query what is looked for
     * @param page which part of it
     */
    record Search(SignInQuery query, Page page) {}

    /**
     * The search that an address asks for.
     *
     * @throws ProblemException where a field is wrong, or a name was given
     */
    static Search ofAddress(InputFields fields) {
        for (String field : NAMES) {
            String name = fields.name(field);
            if (name != null && Guid.parse(name).isEmpty()) {
                fields.refuse(field, "input.nameInAddress");
            }
        }
        return of(fields);
    }

    /**
     * The search.
     *
     * @throws ProblemException where a field is wrong
     */
    static Search of(InputFields fields) {
        TimeFields times = new TimeFields(fields);
        Instant at = times.moment("at");
        SignInQuery.Builder query = SignInQuery.builder()
                .requestId(IdFields.requestId(fields))
                .correlationId(IdFields.correlationId(fields))
                .user(fields.name("user"))
                .application(fields.name("application"))
                .resource(fields.name("resource"))
                .policy(fields.name("policy"))
                .country(country(fields))
                .errorCode(IdFields.errorCode(fields))
                .tenant(IdFields.tenant(fields))
                .outcome(oneOf(fields, "status", Outcome::parse))
                .type(oneOf(fields, "type", SignInType::parse))
                .near(at);
        between(query, fields, times, at);
        Integer limit = fields.number("limit", 1, Question.MOST);
        String cursor = fields.text("cursor", LONGEST_CURSOR);
        fields.check();
        return new Search(query.build(), new Page(limit == null ? Question.USUAL_LIMIT : limit, cursor));
    }

    private static void between(SignInQuery.Builder query, InputFields fields, TimeFields times, @Nullable Instant at) {
        Instant from = times.moment("from");
        Instant to = times.moment("to");
        Duration window = times.window();
        if (from != null && to != null && from.isAfter(to)) {
            fields.refuse("to", "input.time.order");
        }
        if (at == null) {
            query.between(from, to);
            return;
        }
        Duration each = window == null ? Question.DAY : window;
        query.between(later(at.minus(each), from), earlier(at.plus(each), to));
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private static @Nullable String country(InputFields fields) {
        String country = fields.name("country");
        if (country != null && !country.matches("[A-Za-z]{2}")) {
            fields.refuse("country", "input.country");
        }
        return country;
    }

    private static <T> @Nullable T oneOf(InputFields fields, String field, Function<String, Optional<T>> parse) {
        String name = fields.name(field);
        if (name == null) {
            return null;
        }
        Optional<T> value = parse.apply(name);
        if (value.isEmpty()) {
            fields.refuse(field, Message.of("input." + field));
        }
        return value.orElse(null);
    }
}
