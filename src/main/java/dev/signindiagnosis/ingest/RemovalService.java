package dev.signindiagnosis.ingest;

import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.FoldedText;
import dev.signindiagnosis.store.KeptAnswers;
import dev.signindiagnosis.store.KeptAnswersSink;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInEventSink;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.Tally;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Deletes the data of one person: their sign-ins with all rows, and the kept answers that tell of them. Says first what
 * it would reach. Reports name nobody, and neither does the log; they are forgotten when the application ends.
 * Thread-safe.
 */
public final class RemovalService {

    private static final int MOST_REPORTS = 1000;

    private final WritingThread writing;
    private final Supplier<SignInEventSink> sink;
    private final Supplier<KeptAnswersSink> keptSink;
    private final SignInEventRepository repository;
    private final KeptAnswers kept;
    private final InstantSource clock;
    private final Map<String, RemovalJob> jobs = Collections.synchronizedMap(new Bounded());

    /**
     * Makes a service that shares the queue of imports.
     *
     * @param imports whose queue it waits in
     * @param sink gives the sink when the first removal runs
     * @param keptSink gives the sink of kept answers then
     * @param repository where sign-ins are counted
     * @param kept where kept answers are counted
     * @param clock the time
     */
    public RemovalService(
            ImportService imports,
            Supplier<SignInEventSink> sink,
            Supplier<KeptAnswersSink> keptSink,
            SignInEventRepository repository,
            KeptAnswers kept,
            InstantSource clock) {
        this.writing = imports.writing();
        this.sink = sink;
        this.keptSink = keptSink;
        this.repository = repository;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * What a removal would reach now.
     *
     * @param user a whole user name or an object ID, in any case
     * @return empty where the text can name nobody: it is blank, or the ID of zeros that logs write for nobody
     */
    public Optional<RemovalScope> scope(String user, Deadline deadline) {
        String folded = FoldedText.fold(Guid.parse(user).orElse(user));
        if (folded.isEmpty() || folded.equals(Guid.ZERO)) {
            return Optional.empty();
        }
        PersonLookup person = new PersonLookup(repository, folded, deadline);
        Tally tally = repository
                .count(CountQuery.of(SignInFilter.of(person.subject())), deadline)
                .total();
        return Optional.of(new RemovalScope(
                person.subject(),
                person.ids(),
                person.names(),
                person.sharedNames(),
                tally.signIns(),
                tally.firstSeen().orElse(null),
                tally.lastSeen().orElse(null),
                kept.count(person.subject(), deadline)));
    }

    /** Queues the removal of what is in scope, and of what was imported of it meanwhile. */
    public RemovalReport begin(RemovalScope scope) {
        return start(scope).report();
    }

    /** Removes what is in scope and waits for the end. */
    public RemovalReport removeNow(RemovalScope scope) {
        return start(scope).awaitEnd();
    }

    /** How a removal stands; empty where the ID is not known. The latest 1,000 are. */
    public Optional<RemovalReport> report(String id) {
        return Optional.ofNullable(jobs.get(id)).map(RemovalJob::report);
    }

    private RemovalJob start(RemovalScope scope) {
        RemovalReport queued = RemovalReport.queued(UUID.randomUUID().toString(), clock.instant());
        RemovalJob job = new RemovalJob(queued, scope.subject(), writing, sink, keptSink, clock);
        jobs.put(queued.id(), job);
        job.queue();
        return job;
    }

    /** Forgets the oldest first. */
    private static final class Bounded extends LinkedHashMap<String, RemovalJob> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RemovalJob> eldest) {
            return size() > MOST_REPORTS;
        }
    }
}
