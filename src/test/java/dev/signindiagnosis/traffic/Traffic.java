package dev.signindiagnosis.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sign-ins of a made-up organisation over thirty days. Every attempt follows from the seed and its number alone, so that
 * any ID that was written can be told again without keeping it.
 *
 * <p>In a million rows there are 20,000 users and 400 applications, all drawn by Zipf; one correlation ID with 50,000
 * rows, as a client makes that never changes it; attempts of two or three requests; and rows that tell an earlier request
 * once more.
 */
public final class Traffic {

    /** How long the sign-ins go on. */
    public static final Duration SPAN = Duration.ofDays(30);

    /** When they end. */
    public static final Instant END = Instant.parse("2026-11-20T00:00:00Z");

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int MOST_USERS = 50_000;
    private static final int SERVICE_PRINCIPALS = 40;
    private static final int APPLICATIONS = 400;
    private static final int ROWS_OF_ONE_CORRELATION = 50_000;
    private static final int TOLD_AGAIN_AFTER = 700;
    private static final int ONE_IN_TOLD_AGAIN = 150;

    private final long seed;
    private final long rows;
    private final long attempts;
    private final long everyStubborn;
    private final Person[] users;
    private final Person[] servicePrincipals = new Person[SERVICE_PRINCIPALS];
    private final Application[] applications = new Application[APPLICATIONS];
    private final Zipf byUser;
    private final Zipf byApplication = new Zipf(APPLICATIONS, 1.1);

    /** So many rows of this seed. */
    public Traffic(long seed, long rows) {
        this.seed = seed;
        this.rows = rows;
        this.users = new Person[(int) Math.max(20, Math.min(MOST_USERS, rows / 50))];
        this.byUser = new Zipf(users.length, 0.9);
        for (int number = 0; number < users.length; number++) {
            users[number] = Person.user(seed, number);
        }
        for (int number = 0; number < SERVICE_PRINCIPALS; number++) {
            servicePrincipals[number] = Person.servicePrincipal(seed, number);
        }
        for (int number = 0; number < APPLICATIONS; number++) {
            applications[number] = Application.of(seed, number);
        }
        this.attempts = attemptsFor(rows);
        this.everyStubborn = Math.max(20, attempts / ROWS_OF_ONE_CORRELATION);
    }

    /** How many rows there are. */
    public long rows() {
        return rows;
    }

    /** How many attempts these rows tell, the last one perhaps not to its end. */
    public long attempts() {
        return attempts;
    }

    /** The request ID of an attempt's first request. */
    public String requestId(long attempt) {
        return Guid.of(seed, 'q', attempt * 4).toString();
    }

    /** An attempt's correlation ID. */
    public String correlationId(long attempt) {
        return correlation(attempt).toString();
    }

    /** The attempt, or its neighbour where it has the correlation ID that a client never changes. */
    public long ordinary(long attempt) {
        return isStubborn(attempt) ? attempt - 1 : attempt;
    }

    /** The correlation ID that one client sends with all its requests. */
    public String stubbornCorrelationId() {
        return Guid.of(seed, 'k', -1).toString();
    }

    /** The name of a user drawn as the log draws them. */
    public String userName(SplittableRandom random) {
        return users[byUser.draw(random)].signInName();
    }

    /** The ID of an application drawn as the log draws them. */
    public String applicationId(SplittableRandom random) {
        return applications[byApplication.draw(random)].id();
    }

    /** When an attempt begins, to a few minutes. */
    public Instant at(long attempt) {
        return Instant.ofEpochMilli(millis(attempt));
    }

    /** The ID of the organisation. */
    String tenantId() {
        return Guid.of(seed, 't', 0).toString();
    }

    long seed() {
        return seed;
    }

    /** The rows that stand at this attempt's place in the log: its requests, and perhaps an earlier one told again. */
    List<Request> requests(long attempt) {
        SplittableRandom random = random(attempt);
        Ending first = Ending.draw(random);
        int count = first.requests(random);
        List<Request> requests = new ArrayList<>(count + 1);
        Request request = first(attempt, first, random);
        requests.add(request);
        for (int further = 1; further < count; further++) {
            request = next(request, further, further == count - 1 ? Ending.SIGNED_IN : first);
            requests.add(request);
        }
        if (isToldAgain(attempt - TOLD_AGAIN_AFTER)) {
            requests.add(requests(attempt - TOLD_AGAIN_AFTER, 1).get(0).again());
        }
        return requests;
    }

    private List<Request> requests(long attempt, int count) {
        SplittableRandom random = random(attempt);
        Ending first = Ending.draw(random);
        first.requests(random);
        return List.of(first(attempt, first, random)).subList(0, count);
    }

    private Request first(long attempt, Ending ending, SplittableRandom random) {
        boolean robot = random.nextInt(100) < 4 && ending == Ending.SIGNED_IN;
        int user = byUser.draw(random);
        Person person = robot ? servicePrincipals[user % SERVICE_PRINCIPALS] : users[user];
        int chance = random.nextInt() >>> 1;
        Guid id = Guid.of(seed, 'q', attempt * 4);
        return new Request(
                attempt,
                id,
                correlation(attempt),
                id,
                Guid.of(seed, 'n', (long) user << 32 | attempt >>> 12),
                millis(attempt) + random.nextInt(300_000),
                person,
                applications[byApplication.draw(random)],
                ending,
                ending != Ending.TOKEN_TOO_OLD && (ending != Ending.SIGNED_IN || random.nextInt(10) < 4),
                Device.ALL.get((user + ((chance & 7) == 0 ? 1 : 0)) % Device.ALL.size()),
                user,
                chance,
                false);
    }

    private Request next(Request before, int further, Ending ending) {
        return new Request(
                before.attempt(),
                Guid.of(seed, 'q', before.attempt() * 4 + further),
                before.correlationId(),
                before.originalId(),
                before.sessionId(),
                before.millis() + 4_000 + (before.chance() & 16_383),
                before.person(),
                before.application(),
                ending,
                true,
                before.device(),
                before.deviceNumber(),
                before.chance(),
                false);
    }

    private Guid correlation(long attempt) {
        return isStubborn(attempt) ? Guid.of(seed, 'k', -1) : Guid.of(seed, 'k', attempt);
    }

    private boolean isStubborn(long attempt) {
        return attempt % everyStubborn == 7 && attempt / everyStubborn < ROWS_OF_ONE_CORRELATION;
    }

    private boolean isToldAgain(long attempt) {
        return attempt >= 0 && Long.remainderUnsigned(Guid.mix(seed + attempt), ONE_IN_TOLD_AGAIN) == 0;
    }

    private SplittableRandom random(long attempt) {
        return new SplittableRandom(Guid.mix(seed) + attempt * 0x9e3779b97f4a7c15L);
    }

    /** Five times as many sign-ins at noon as at midnight. */
    private long millis(long attempt) {
        long even = (long) ((double) attempt / attempts * SPAN.toMillis());
        double ofDay = (double) (even % DAY) / DAY;
        double bent = ofDay + 0.67 * Math.sin(2 * Math.PI * ofDay) / (2 * Math.PI);
        return END.minus(SPAN).toEpochMilli() + even - even % DAY + (long) (bent * DAY);
    }

    private long attemptsFor(long wanted) {
        long found = 0;
        long attempt = 0;
        for (; found < wanted; attempt++) {
            SplittableRandom random = random(attempt);
            found += Ending.draw(random).requests(random);
            found += isToldAgain(attempt - TOLD_AGAIN_AFTER) ? 1 : 0;
        }
        return attempt;
    }
}
