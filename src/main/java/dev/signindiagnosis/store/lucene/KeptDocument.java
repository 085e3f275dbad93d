package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInKey;
import dev.signindiagnosis.store.KeptAnswer;
import dev.signindiagnosis.store.Subject;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A kept answer in its index: everything stored, and found by key, by when it was kept, and by whom it tells of. */
final class KeptDocument {

    private static final String ID = "id";
    private static final String KEY = "key";
    private static final String TENANT = "tenant";
    private static final String JUDGED = "judged";
    private static final String KEPT = "kept";
    private static final String RULES = "rules";
    private static final String ANSWER = "answer";
    private static final String SUBJECT_ID = "subject.id";
    private static final String SUBJECT_NAME = "subject.name";

    private KeptDocument() {}

    static Document of(KeptAnswer answer) {
        Document document = new Document();
        document.add(new StringField(ID, id(answer).bytes(), Field.Store.NO));
        document.add(new StoredField(KEY, answer.key().value()));
        document.add(new StoredField(TENANT, answer.tenant().id()));
        document.add(new StoredField(JUDGED, answer.judgedAt().toString()));
        document.add(new StoredField(KEPT, answer.keptAt().toString()));
        document.add(new LongPoint(KEPT, TimeValue.of(answer.keptAt())));
        document.add(new StoredField(RULES, answer.rulesVersion()));
        document.add(new StoredField(ANSWER, answer.answer()));
        Subject subject = answer.subject();
        if (subject != null) {
            add(document, SUBJECT_ID, subject.ids());
            add(document, SUBJECT_NAME, subject.names());
        }
        return document;
    }

    static KeptAnswer read(Document document) {
        return new KeptAnswer(
                new SignInKey(text(document, KEY)),
                new LogTenant(text(document, TENANT)),
                Instant.parse(text(document, JUDGED)),
                Instant.parse(text(document, KEPT)),
                text(document, RULES),
                text(document, ANSWER),
                subject(Set.of(document.getValues(SUBJECT_ID)), Set.of(document.getValues(SUBJECT_NAME))));
    }

    /** What one answer alone has. */
    static Term id(KeptAnswer answer) {
        return new Term(ID, IndexTerms.block(answer.key(), answer.tenant()));
    }

    static Query of(SignInKey key) {
        return new PrefixQuery(new Term(ID, IndexTerms.key(key)));
    }

    static Query keptBefore(Instant moment) {
        long before = TimeValue.of(moment);
        return LongPoint.newRangeQuery(KEPT, Long.MIN_VALUE, before == Long.MIN_VALUE ? before : before - 1);
    }

    static Query of(Subject subject) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        subject.ids().forEach(id -> any.add(term(SUBJECT_ID, id), BooleanClause.Occur.SHOULD));
        subject.names().forEach(name -> any.add(term(SUBJECT_NAME, name), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static void add(Document document, String field, Set<String> values) {
        for (String value : values) {
            document.add(new StringField(field, IndexTerms.id(value), Field.Store.NO));
            document.add(new StoredField(field, value));
        }
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, IndexTerms.id(value)));
    }

    private static @Nullable Subject subject(Set<String> ids, Set<String> names) {
        return ids.isEmpty() && names.isEmpty() ? null : new Subject(ids, names);
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field));
    }
}
