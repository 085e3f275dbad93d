package dev.signindiagnosis.store.lucene;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Candidates;
import dev.signindiagnosis.store.Capability;
import dev.signindiagnosis.store.CountQuery;
import dev.signindiagnosis.store.Coverage;
import dev.signindiagnosis.store.Deadline;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.store.Page;
import dev.signindiagnosis.store.RepositoryUnavailableException;
import dev.signindiagnosis.store.Role;
import dev.signindiagnosis.store.SearchCursor;
import dev.signindiagnosis.store.SearchPosition;
import dev.signindiagnosis.store.SignInCounts;
import dev.signindiagnosis.store.SignInEventRepository;
import dev.signindiagnosis.store.SignInFilter;
import dev.signindiagnosis.store.SignInQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Finds sign-ins in the index. A sign-in is read from its rows; the index holds no second copy of them. */
final class LuceneRepository implements SignInEventRepository {

    private final Searchers searchers;
    private final RowReader reader;
    private final CoverageCache coverage = new CoverageCache();
    private final GroupColumns columns = new GroupColumns(new OrdinalHashes());

    LuceneRepository(Searchers searchers, RowReader reader) {
        this.searchers = searchers;
        this.reader = reader;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public Optional<RepositoryUnavailableException> damage() {
        return searchers.health().damage();
    }

    @Override
    public List<SignInEvent> byKey(SignInKey key, Deadline deadline) {
        return searchers.ask(
                deadline,
                searcher -> rowsOfEachLog(searcher, key).stream()
                        .map(SignInEvent::of)
                        .sorted(comparing(signIn -> signIn.tenant().id()))
                        .toList());
    }

    @Override
    public List<SignInRow> rows(SignInKey key, Deadline deadline) {
        return searchers.ask(
                deadline,
                searcher -> rowsOfEachLog(searcher, key).stream()
                        .flatMap(List::stream)
                        .sorted(comparing((SignInRow row) -> row.tenant().id()).thenComparing(SignInRow::id))
                        .toList());
    }

    @Override
    public Candidates byCorrelation(CorrelationId id, int limit, Deadline deadline) {
        return searchers.ask(deadline, searcher -> {
            TopFieldDocs top = searcher.search(SearchQueries.of(id), oldestFirst(limit));
            List<SignInEvent> signIns = signIns(searcher, Arrays.asList(top.scoreDocs), deadline);
            return new Candidates(signIns, top.totalHits.value, true, Optional.empty());
        });
    }

    @Override
    public Candidates search(SignInQuery query, Page page, Deadline deadline) {
        String cursor = page.cursor();
        @Nullable SearchPosition last = cursor == null ? null : SearchCursor.read(query, cursor);
        Query fitting = SearchQueries.of(query);
        return searchers.ask(deadline, searcher -> {
            TwoSidedSearch.Found found =
                    new TwoSidedSearch(searcher, fitting, page.limit() + 1).find(query.near(), last);
            boolean more = found.documents().size() > page.limit();
            List<SignInEvent> signIns =
                    signIns(searcher, more ? found.documents().subList(0, page.limit()) : found.documents(), deadline);
            Optional<String> next = more ? Optional.of(cursorAfter(query, signIns)) : Optional.empty();
            return new Candidates(signIns, found.total(), found.exact(), next);
        });
    }

    @Override
    public List<SignInEvent> history(HistoryQuery query, Deadline deadline) {
        return searchers.ask(deadline, searcher -> signIns(new HistoryWalk(query).find(searcher, deadline), deadline));
    }

    @Override
    public List<SignInEvent> latest(SignInFilter filter, int limit, Deadline deadline) {
        Query fitting = FilterQueries.of(filter);
        return searchers.ask(deadline, searcher -> {
            TopFieldDocs top = searcher.search(
                    fitting, new TopFieldCollectorManager(SortOrder.NEWEST_FIRST.sort(), limit, null, limit, false));
            return signIns(searcher, Arrays.asList(top.scoreDocs), deadline);
        });
    }

    @Override
    public SignInCounts count(CountQuery query, Deadline deadline) {
        Query fitting = FilterQueries.of(query.filter());
        return searchers.ask(
                deadline,
                searcher -> new SignInCounting(query, columns, SegmentHits.find(searcher, fitting, deadline), deadline)
                        .run(doc -> signIn(Place.of(searcher.getIndexReader(), doc))));
    }

    @Override
    public Set<Role> rolesOf(String guid, Deadline deadline) {
        return searchers.ask(deadline, searcher -> RoleLookup.find(searcher.getIndexReader(), guid));
    }

    @Override
    public Coverage coverage(Deadline deadline) {
        return searchers.ask(deadline, searcher -> coverage.of(searcher.getIndexReader(), deadline));
    }

    /** All of a correlation ID are counted: a client's ID is seldom shared by more than thousands. */
    private static TopFieldCollectorManager oldestFirst(int limit) {
        return new TopFieldCollectorManager(SortOrder.OLDEST_FIRST.sort(), limit, null, Integer.MAX_VALUE, false);
    }

    private static String cursorAfter(SignInQuery query, List<SignInEvent> signIns) {
        return SearchCursor.write(query, SearchPosition.of(signIns.get(signIns.size() - 1)));
    }

    private List<List<SignInRow>> rowsOfEachLog(IndexSearcher searcher, SignInKey key) throws IOException {
        List<List<SignInRow>> logs = new ArrayList<>();
        for (Place place : KeyLookup.find(searcher.getIndexReader(), key)) {
            logs.add(read(place));
        }
        return logs;
    }

    private List<SignInEvent> signIns(IndexSearcher searcher, List<? extends ScoreDoc> documents, Deadline deadline)
            throws IOException {
        return signIns(
                documents.stream()
                        .map(document -> Place.of(searcher.getIndexReader(), document.doc))
                        .toList(),
                deadline);
    }

    private List<SignInEvent> signIns(List<Place> places, Deadline deadline) throws IOException {
        List<SignInEvent> signIns = new ArrayList<>(places.size());
        for (Place place : places) {
            deadline.check();
            signIns.add(signIn(place));
        }
        return signIns;
    }

    private SignInEvent signIn(Place place) throws IOException {
        return SignInEvent.of(read(place));
    }

    private List<SignInRow> read(Place place) throws IOException {
        return Blocks.rows(place.segment(), place.signIn()).stream()
                .map(reader::read)
                .toList();
    }
}
