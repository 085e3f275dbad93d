package dev.signindiagnosis.store.lucene;

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
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What sign-ins have to fit, clause by clause. Without a clause every sign-in fits, and never a row. */
final class SignInClauses {

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    /** Adds something that has to fit. */
    void filter(Query part) {
        all.add(part, BooleanClause.Occur.FILTER);
    }

    /** Adds a window of time, both ends included; nothing fits one that ends before it begins. */
    void window(long first, long last) {
        filter(
                first > last
                        ? new MatchNoDocsQuery()
                        : new IndexOrDocValuesQuery(
                                LongPoint.newRangeQuery(Fields.TIME, first, last),
                                NumericDocValuesField.newSlowRangeQuery(Fields.TIME, first, last)));
    }

    /** Adds a window of time, both ends included, for what other clauses narrow to few more than fit. */
    void windowOfFew(long first, long last) {
        filter(NumericDocValuesField.newSlowRangeQuery(Fields.TIME, first, last));
    }

    /** What fits all of them. */
    Query build() {
        BooleanQuery every = all.build();
        return every.clauses().isEmpty() ? new FieldExistsQuery(Fields.TIME) : new ConstantScoreQuery(every);
    }

    /** What fits one of these at least. */
    static Query either(Query... parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : parts) {
            any.add(part, BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    /** What has this ID, whatever its case. */
    static Query id(String field, String id) {
        return term(field, IndexTerms.id(id));
    }

    /** What has this term. */
    static Query term(String field, BytesRef value) {
        return new TermQuery(new Term(field, value));
    }
}
