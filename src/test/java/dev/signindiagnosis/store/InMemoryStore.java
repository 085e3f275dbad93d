package dev.signindiagnosis.store;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A store for tests: simple, slow and obviously right. Looks at every sign-in for every question. */
public final class InMemoryStore implements SignInEventRepository, SignInEventSink {

    private final Set<Capability> capabilities;
    private final Map<Sitting, Map<String, Held>> written = new HashMap<>();
    private volatile Map<Sitting, Map<String, SignInRow>> committed = Map.of();

    /** A store that answers everything. */
    public InMemoryStore() {
        this(EnumSet.allOf(Capability.class));
    }

    /** A store that declares only some capabilities. */
    public InMemoryStore(Set<Capability> capabilities) {
        this.capabilities = Set.copyOf(capabilities);
    }

    /** A store that holds these rows, committed. */
    public static InMemoryStore holding(SignInRow... rows) {
        InMemoryStore store = new InMemoryStore();
        store.write(List.of(rows), ImportId.UNKNOWN);
        store.commit();
        return store;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public List<SignInEvent> byKey(SignInKey key, Deadline deadline) {
        require(Capability.BY_KEY, deadline);
        return signIns().stream()
                .filter(signIn -> signIn.key().equals(key))
                .sorted(comparing(signIn -> signIn.tenant().id()))
                .toList();
    }

    @Override
    public List<SignInRow> rows(SignInKey key, Deadline deadline) {
        require(Capability.BY_KEY, deadline);
        return committed.values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(row -> row.key().equals(key))
                .sorted(comparing((SignInRow row) -> row.tenant().id()).thenComparing(SignInRow::id))
                .toList();
    }

    @Override
    public Candidates byCorrelation(CorrelationId id, int limit, Deadline deadline) {
        require(Capability.BY_CORRELATION, deadline);
        List<SignInEvent> fitting = signIns().stream()
                .filter(signIn -> signIn.correlationIds().contains(id))
                .sorted(comparing(SearchPosition::of, SearchPosition.oldestFirst()))
                .toList();
        return new Candidates(fitting.stream().limit(limit).toList(), fitting.size(), true, Optional.empty());
    }

    @Override
    public Candidates search(SignInQuery query, Page page, Deadline deadline) {
        require(Capability.SEARCH, deadline);
        Comparator<SearchPosition> order = SearchPosition.order(query.near());
        List<SignInEvent> fitting = signIns().stream()
                .filter(signIn -> InMemorySearch.fits(query, signIn))
                .sorted(comparing(SearchPosition::of, order))
                .toList();
        String cursor = page.cursor();
        @Nullable SearchPosition after = cursor == null ? null : SearchCursor.read(query, cursor);
        List<SignInEvent> rest = fitting.stream()
                .filter(signIn -> after == null || order.compare(SearchPosition.of(signIn), after) > 0)
                .toList();
        List<SignInEvent> part = rest.stream().limit(page.limit()).toList();
        Optional<String> next = rest.size() == part.size()
                ? Optional.empty()
                : Optional.of(SearchCursor.write(query, SearchPosition.of(part.get(part.size() - 1))));
        return new Candidates(part, fitting.size(), true, next);
    }

    @Override
    public List<SignInEvent> history(HistoryQuery query, Deadline deadline) {
        require(Capability.HISTORY, deadline);
        return signIns().stream()
                .filter(query.filter()::fits)
                .sorted(comparing(SearchPosition::of, SearchPosition.awayFromMoment(query.side())))
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<SignInEvent> latest(SignInFilter filter, int limit, Deadline deadline) {
        require(Capability.COUNT, deadline);
        return signIns().stream()
                .filter(filter::fits)
                .sorted(comparing(SearchPosition::of, SearchPosition.order(null)))
                .limit(limit)
                .toList();
    }

    @Override
    public SignInCounts count(CountQuery query, Deadline deadline) {
        require(Capability.COUNT, deadline);
        return InMemoryCounts.of(query, signIns());
    }

    @Override
    public Set<Role> rolesOf(String guid, Deadline deadline) {
        require(Capability.ROLES, deadline);
        return InMemoryRoles.of(guid, signIns());
    }

    @Override
    public Coverage coverage(Deadline deadline) {
        require(Capability.COVERAGE, deadline);
        return InMemoryCoverage.of(signIns());
    }

    @Override
    public synchronized List<Written> write(List<SignInRow> rows, ImportId by) {
        return rows.stream().map(row -> write(row, by)).toList();
    }

    @Override
    public synchronized void commit() {
        committed = written.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().entrySet().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        held -> held.getValue().row()))));
    }

    @Override
    public synchronized Deleted takeBack(ImportId id, int most) {
        Deleted deleted = Deleted.NOTHING;
        int left = most;
        for (Map<String, Held> rows : written.values()) {
            if (left > 0 && rows.values().stream().anyMatch(held -> held.by().contains(id))) {
                deleted = deleted.then(takeBack(id, rows));
                left--;
            }
        }
        written.values().removeIf(Map::isEmpty);
        return deleted.then(new Deleted(0, 0, left == 0));
    }

    @Override
    public synchronized Deleted delete(SignInFilter filter, int most) {
        List<Sitting> fitting = written.keySet().stream()
                .filter(sitting -> filter.fits(signIn(written.get(sitting))))
                .limit(most)
                .toList();
        long rows = fitting.stream()
                .mapToLong(sitting -> written.remove(sitting).size())
                .sum();
        return new Deleted(fitting.size(), rows, fitting.size() == most);
    }

    private static SignInEvent signIn(Map<String, Held> rows) {
        return SignInEvent.of(rows.values().stream().map(Held::row).toList());
    }

    @Override
    public void expunge() {
        commit();
    }

    private static Deleted takeBack(ImportId id, Map<String, Held> rows) {
        int before = rows.size();
        rows.values().forEach(held -> held.by().remove(id));
        rows.values().removeIf(held -> held.by().isEmpty());
        return new Deleted(rows.isEmpty() ? 1 : 0, before - rows.size(), false);
    }

    private Written write(SignInRow row, ImportId by) {
        Map<String, Held> known =
                written.computeIfAbsent(new Sitting(row.key(), row.tenant()), none -> new HashMap<>());
        Held held = known.get(row.id());
        if (held != null) {
            held.by().add(by);
            return Written.KNOWN;
        }
        known.put(row.id(), new Held(row, new HashSet<>(Set.of(by))));
        return known.size() == 1 ? Written.ADDED : Written.MERGED;
    }

    private List<SignInEvent> signIns() {
        return committed.values().stream()
                .map(rows -> SignInEvent.of(rows.values()))
                .toList();
    }

    private void require(Capability capability, Deadline deadline) {
        if (!capabilities.contains(capability)) {
            throw new QueryNotSupportedException(capability);
        }
        deadline.check();
    }

    private record Held(SignInRow row, Set<ImportId> by) {}

    private record Sitting(SignInKey key, LogTenant tenant) {}
}
