package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.store.ImportId;
import dev.signindiagnosis.store.lucene.Claims.Claim;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Which imports brought the rows of a segment that an earlier version wrote. Rows are asked for in their order. */
final class OldImports {

    private final LeafReader segment;
    private final HeldClaims claims;
    private final @Nullable SortedDocValues imports;
    private List<Map.Entry<String, ImportId>> block = List.of();

    OldImports(LeafReader segment, HeldClaims claims) throws IOException {
        this.segment = segment;
        this.claims = claims;
        this.imports = segment.getSortedDocValues(Fields.IMPORTS);
    }

    /** Who brought the row first; unknown where the index is from before imports were remembered. */
    ImportId first(int row) throws IOException {
        return imports == null ? ImportId.UNKNOWN : told(imports, row).getValue();
    }

    /** The claims of others on the row, under the ID that it has now. */
    List<Claim> claims(int row, SignInRow read) throws IOException {
        if (imports == null) {
            return List.of();
        }
        String before = told(imports, row).getKey();
        return claims.of(IndexTerms.block(read.key(), read.tenant())).stream()
                .filter(claim -> claim.row().equals(before))
                .map(claim -> new Claim(claim.block(), read.id(), claim.by()))
                .toList();
    }

    /** A row stands before its sign-in, as many documents before it as rows follow. */
    private Map.Entry<String, ImportId> told(SortedDocValues told, int row) throws IOException {
        if (told.docID() < row) {
            if (told.advance(row) == DocIdSetIterator.NO_MORE_DOCS) {
                throw new IllegalStateException("a block must end with its sign-in");
            }
            block = List.copyOf(RowImports.read(segment, told.docID()).entrySet());
        }
        return block.get(block.size() - (told.docID() - row));
    }
}
