package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.RawRow;
import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.Deleted;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.lucene.Claims.Claim;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Takes blocks, or rows out of blocks, from an index. What it finds stands still while it writes. */
final class Removal {

    private final IndexWriter writer;
    private final RowReader reader;
    private final IndexReader index;
    private final HeldClaims claims;
    private long signIns;
    private long rows;

    Removal(IndexWriter writer, RowReader reader, IndexReader index) throws IOException {
        this.writer = writer;
        this.reader = reader;
        this.index = index;
        this.claims = new HeldClaims(index);
    }

    /** Removes whole sign-ins with their rows and the claims on them. */
    Deleted delete(Query fitting, int most) throws IOException {
        boolean more = FittingSignIns.forEach(index, fitting, most, this::delete);
        return new Deleted(signIns, rows, more);
    }

    /** Removes what an import brought and no other claims. */
    Deleted takeBack(ImportId id, int most) throws IOException {
        Query brought = new TermQuery(new Term(Fields.IMPORT, RowImports.term(id)));
        boolean more = FittingSignIns.forEach(index, brought, most, place -> takeBack(id, place));
        return new Deleted(signIns, rows, more);
    }

    private void delete(Place place) throws IOException {
        BytesRef block = BlockTerm.of(place, reader);
        for (Claim claim : claims.of(block)) {
            Claims.delete(writer, claim);
        }
        delete(block, RowIds.count(Blocks.rowIds(place.segment(), place.signIn())));
    }

    private void delete(BytesRef block, int count) throws IOException {
        writer.deleteDocuments(new Term(Fields.BLOCK, block));
        signIns++;
        rows += count;
    }

    private void takeBack(ImportId id, Place place) throws IOException {
        BytesRef block = BlockTerm.of(place, reader);
        List<Claim> claimed = claims.of(block);
        Map<String, ImportId> before = RowImports.read(place.segment(), place.signIn());
        Map<String, ImportId> staying = new TreeMap<>(before);
        for (Map.Entry<String, ImportId> row : before.entrySet()) {
            if (row.getValue().equals(id)) {
                pass(row.getKey(), id, claimed, staying);
            }
        }
        if (staying.isEmpty()) {
            delete(block, before.size());
        } else {
            rows += before.size() - staying.size();
            writer.updateDocuments(
                    new Term(Fields.BLOCK, block), BlockWriter.documents(block, rows(place, staying), staying));
        }
    }

    /** The row passes to another import that claims it, or leaves. */
    private void pass(String row, ImportId from, List<Claim> claimed, Map<String, ImportId> staying)
            throws IOException {
        Optional<Claim> heir = claimed.stream()
                .filter(claim -> claim.row().equals(row) && !claim.by().equals(from))
                .findFirst();
        if (heir.isPresent()) {
            staying.put(row, heir.get().by());
            Claims.delete(writer, heir.get());
        } else {
            staying.remove(row);
        }
    }

    private Map<String, SignInRow> rows(Place place, Map<String, ImportId> wanted) throws IOException {
        Map<String, SignInRow> read = new TreeMap<>();
        for (RawRow raw : Blocks.rows(place.segment(), place.signIn())) {
            SignInRow row = reader.read(raw);
            if (wanted.containsKey(row.id())) {
                read.put(row.id(), row);
            }
        }
        return read;
    }
}
