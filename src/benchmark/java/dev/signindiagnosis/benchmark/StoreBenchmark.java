package dev.signindiagnosis.benchmark;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.CountGroup;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.Role;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.store.Subject;
import dev.signindiagnosis.store.TimeBucket;
import dev.signindiagnosis.store.lucene.OpenIndex;
import dev.signindiagnosis.traffic.Traffic;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long questions to the store take, one at a time, drawn as people would ask them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class StoreBenchmark {

    private static final Deadline LATE = Deadline.in(Duration.ofDays(1));
    private static final int MOST_OF_A_CORRELATION = 5000;

    private final SplittableRandom random = new SplittableRandom(42);
    private Traffic traffic;
    private OpenIndex index;
    private SignInEventRepository store;

    /** Opens the index. */
    @Setup
    public void open() {
        dev.signindiagnosis.benchmark.Setup setup = dev.signindiagnosis.benchmark.Setup.ofProperties();
        traffic = setup.traffic();
        index = new OpenIndex(setup.index());
        store = index.repository();
    }

    /** Closes it. */
    @TearDown
    public void close() throws IOException {
        index.close();
    }

    /** A sign-in by its request ID. */
    @Benchmark
    public List<SignInEvent> byKey() {
        return store.byKey(new SignInKey(traffic.requestId(attempt())), LATE);
    }

    /** A request ID that is not held. */
    @Benchmark
    public List<SignInEvent> byKeyNotHeld() {
        return store.byKey(new SignInKey(traffic.requestId(traffic.attempts() * 2 + attempt())), LATE);
    }

    /** The sign-ins of a correlation ID, one to four. */
    @Benchmark
    public Candidates byCorrelation() {
        return byCorrelation(traffic.correlationId(traffic.ordinary(attempt())));
    }

    /** As many as a diagnosis takes of the correlation ID that one client never changes. */
    @Benchmark
    public Candidates byCorrelationOfThousands() {
        return byCorrelation(traffic.stubbornCorrelationId());
    }

    /** The sign-ins of a user nearest to a moment, within a day. */
    @Benchmark
    public Candidates searchByUserAndTime() {
        Instant at = traffic.at(attempt());
        return store.search(
                SignInQuery.builder()
                        .user(traffic.userName(random))
                        .near(at)
                        .between(at.minus(Duration.ofDays(1)), at.plus(Duration.ofDays(1)))
                        .build(),
                Page.first(25),
                LATE);
    }

    /** The last ten sign-ins of a user before a moment. */
    @Benchmark
    public List<SignInEvent> history() {
        Subject subject = Subject.ofName(traffic.userName(random));
        return store.history(HistoryQuery.before(traffic.at(attempt()), subject, 10), LATE);
    }

    /** Failures of seven days in one application, by code and with distinct users. */
    @Benchmark
    public SignInCounts countSevenDaysOfAnApplication() {
        SignInFilter failures = sevenDays().withOutcome(Outcome.FAILURE);
        return count(CountQuery.of(failures.withApplication(traffic.applicationId(random)))
                .by(CountGroup.CODE, 20)
                .withUsers());
    }

    /** Failures of seven days by deciding policy, with distinct users and days. */
    @Benchmark
    public SignInCounts countSevenDaysOfFailures() {
        return count(CountQuery.of(sevenDays().withOutcome(Outcome.FAILURE))
                .by(CountGroup.DECIDING_POLICY, 20)
                .withUsers()
                .per(TimeBucket.DAY));
    }

    /** Everything by user, with distinct users. */
    @Benchmark
    public SignInCounts countEverythingByUser() {
        return count(CountQuery.of(SignInFilter.ALL).by(CountGroup.USER, 20).withUsers());
    }

    /** Everything by code, a day at a time. */
    @Benchmark
    public SignInCounts countEverythingByCodeAndDay() {
        return count(CountQuery.of(SignInFilter.ALL).by(CountGroup.CODE, 20).per(TimeBucket.DAY));
    }

    /** What a GUID is. */
    @Benchmark
    public Set<Role> rolesOf() {
        return store.rolesOf(traffic.requestId(attempt()), LATE);
    }

    /** What is held. */
    @Benchmark
    public Coverage coverage() {
        return store.coverage(LATE);
    }

    private Candidates byCorrelation(String id) {
        return store.byCorrelation(new CorrelationId(id), MOST_OF_A_CORRELATION, LATE);
    }

    private SignInCounts count(CountQuery query) {
        return store.count(query, LATE);
    }

    private SignInFilter sevenDays() {
        long most = Traffic.SPAN.minusDays(7).toSeconds();
        Instant from = Traffic.END.minus(Traffic.SPAN).plusSeconds(random.nextLong(most));
        return SignInFilter.ALL.between(from, from.plus(Duration.ofDays(7)));
    }

    private long attempt() {
        return random.nextLong(traffic.attempts());
    }
}
