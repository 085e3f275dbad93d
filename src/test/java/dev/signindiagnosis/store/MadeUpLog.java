package dev.signindiagnosis.store;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.signin.SignInType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows and queries made up from a seed. Few values, so that queries meet rows and rows meet each other. */
public final class MadeUpLog {

    private static final Instant TEN = Instant.parse("2026-11-12T10:00:00Z");
    private static final List<String> NAMES = List.of(
            "Kari Nordmann",
            "kari.nordmann@example.com",
            "Åse Berg",
            "ASE BERG",
            "A\u030ase  Dahl",
            "Ørn-Erik (test)",
            "x",
            "");
    private static final List<String> APPS = List.of("Payroll", "Contoso Payroll", "Mail", "mailbox 2", "Årsoppgjør");
    private static final List<String> TYPED =
            List.of("kari", "NORD", "åse", "ase", "ørn", "e", "payroll", "mail", "å", "k", "test", "2", " ", "zz");

    private final Random random;

    /** The same seed makes the same log. */
    public MadeUpLog(long seed) {
        random = new Random(seed);
    }

    /** So many rows of fewer sign-ins. */
    public List<SignInRow> rows(int count) {
        return Stream.generate(() -> row(count / 2)).limit(count).toList();
    }

    private SignInRow row(int signIns) {
        int number = random.nextInt(signIns);
        String key = number % 9 == 0 ? "x-" + "%032x".formatted(number) : MadeUpRow.guid(number);
        MadeUpRow row = MadeUpRow.of(key, moment()).tenant(pick(List.of("", "a", MadeUpRow.guid(0x7e))));
        row.correlationIds(MadeUpRow.guid(random.nextInt(signIns / 4 + 1)), pick(List.of("", "c", "C")));
        maybe(() -> row.tell(SignInFields.USER_NAME, told(NAMES)));
        maybe(() -> row.tell(SignInFields.USER_DISPLAY_NAME, told(NAMES)));
        maybe(() -> row.tell(SignInFields.USER_ID, MadeUpRow.guid(random.nextInt(5))));
        maybe(() -> row.tell(SignInFields.APPLICATION_NAME, pick(APPS)));
        maybe(() -> row.tell(SignInFields.APPLICATION_ID, MadeUpRow.guid(random.nextInt(4))));
        maybe(() -> row.tell(SignInFields.RESOURCE_NAME, pick(APPS)));
        maybe(() -> row.tell(SignInFields.ERROR_CODE, (long) pick(List.of(0, 50126, 53003, 50140))));
        maybe(() -> row.tell(SignInFields.COUNTRY, pick(List.of("NO", "SE"))));
        maybe(() ->
                row.tell(SignInFields.TYPE, pick(List.of(SignInType.values())).id()));
        maybe(() -> row.tell(SignInFields.ORIGINAL_REQUEST_ID, MadeUpRow.guid(random.nextInt(signIns))));
        maybe(() -> row.policy(MadeUpRow.guid(random.nextInt(3)), "Block " + random.nextInt(3), "failure"));
        return row.build();
    }

    /** A query of a few parts. */
    public SignInQuery query() {
        SignInQuery.Builder query = SignInQuery.builder();
        seldom(() -> query.user(
                pick(random.nextBoolean() ? TYPED : List.of(MadeUpRow.guid(1).toUpperCase(Locale.ROOT)))));
        seldom(() -> query.application(pick(TYPED)));
        seldom(() -> query.resource(pick(TYPED)));
        seldom(() -> query.policy(pick(List.of("block", "BLOCK 1", MadeUpRow.guid(2), "lock"))));
        seldom(() -> query.errorCode(pick(List.of(0, 50126, 53003, 1))));
        seldom(() -> query.tenant(new LogTenant(pick(List.of("", "A", "b")))));
        seldom(() -> query.outcome(pick(List.of(Outcome.values()))));
        seldom(() -> query.type(pick(List.of(SignInType.values()))));
        seldom(() -> query.country(pick(List.of("no", "SE", "x"))));
        seldom(() -> query.requestId(new RequestId(MadeUpRow.guid(random.nextInt(20)))));
        seldom(() -> query.correlationId(new CorrelationId(pick(List.of("c", MadeUpRow.guid(3))))));
        seldom(() -> query.between(random.nextBoolean() ? moment() : null, random.nextBoolean() ? moment() : null));
        maybe(() -> query.near(moment()));
        return query.build();
    }

    /** A history of somebody. */
    public HistoryQuery history() {
        HistoryQuery.Side side = pick(List.of(HistoryQuery.Side.values()));
        return new HistoryQuery(subject(), side, moment(), null, null, null, null, limit())
                .withApplication(random.nextInt(3) == 0 ? pick(APPS) : null)
                .withOutcome(random.nextInt(6) == 0 ? pick(List.of(Outcome.values())) : null)
                .withErrorCode(random.nextInt(6) == 0 ? pick(List.of(0, 50126)) : null)
                .withTenant(random.nextInt(6) == 0 ? new LogTenant(pick(List.of("", "A"))) : null);
    }

    /** A filter of a few parts. */
    public SignInFilter filter() {
        return SignInFilter.ALL
                .withSubject(random.nextInt(6) == 0 ? subject() : null)
                .withApplication(seldomOne(List.of("PAYROLL", "mailbox 2", MadeUpRow.guid(1))))
                .withResource(seldomOne(List.of("mail", "Årsoppgjør")))
                .withErrorCode(seldomOne(List.of(0, 50126, 1)))
                .withDecidingPolicy(seldomOne(List.of(MadeUpRow.guid(1), "block 1")))
                .withCountry(seldomOne(List.of("no", "SE")))
                .withTenant(seldomOne(List.of(LogTenant.UNTOLD, new LogTenant("A"), new LogTenant("b"))))
                .withOutcome(seldomOne(List.of(Outcome.values())))
                .withType(seldomOne(List.of(SignInType.values())))
                .between(random.nextBoolean() ? moment() : null, random.nextBoolean() ? moment() : null);
    }

    /** A count of something by something. */
    public CountQuery count() {
        CountQuery query = CountQuery.of(filter());
        query = random.nextInt(6) == 0 ? query : query.by(pick(List.of(CountGroup.values())), 1 + random.nextInt(6));
        query = random.nextBoolean() ? query : query.per(pick(List.of(TimeBucket.values())));
        return random.nextBoolean() ? query : query.withUsers();
    }

    private <T> @Nullable T seldomOne(List<T> values) {
        return random.nextInt(7) == 0 ? pick(values) : null;
    }

    private Subject subject() {
        String name = pick(List.of("KARI nordmann", "åse berg", "nobody", "kari", "zz"));
        String id = MadeUpRow.guid(random.nextInt(5));
        return random.nextBoolean()
                ? Subject.ofName(name)
                : new Subject(Set.of(id, "ABC" + id.substring(3)), Set.of(name));
    }

    /** A limit that cuts often. */
    public int limit() {
        return 1 + random.nextInt(40);
    }

    private Instant moment() {
        return TEN.plusSeconds(random.nextInt(60)).plusNanos(random.nextInt(2) * 100L);
    }

    private String told(List<String> values) {
        String value = pick(values);
        return value.isEmpty() ? "nobody" : value;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void maybe(Runnable part) {
        if (random.nextBoolean()) {
            part.run();
        }
    }

    private void seldom(Runnable part) {
        if (random.nextInt(6) == 0) {
            part.run();
        }
    }
}
