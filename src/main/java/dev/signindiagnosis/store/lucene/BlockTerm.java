package dev.signindiagnosis.store.lucene;

import dev.signindiagnosis.format.RowReader;
import dev.signindiagnosis.signin.LogTenant;
import dev.signindiagnosis.signin.SignInRow;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** The term of the block that a sign-in belongs to. It is not stored; its columns tell it. */
final class BlockTerm {

    private BlockTerm() {}

    /** The term of the sign-in that lies there. */
    static BytesRef of(Place place, RowReader reader) throws IOException {
        LogTenant tenant = new LogTenant(tenant(place));
        if (tenant.id().length() < IndexTerms.NAME_LENGTH) {
            return IndexTerms.block(key(place), tenant);
        }
        // the column is cut there, the term is not
        SignInRow row = reader.read(Blocks.rows(place.segment(), place.signIn()).get(0));
        return IndexTerms.block(row.key(), row.tenant());
    }

    /** The key of the sign-in, in the spelling of {@link IndexTerms#key(dev.signindiagnosis.signin.SignInKey)}. */
    static BytesRef key(Place place) throws IOException {
        return SortOrder.key(
                column(place, Fields.KEY_KIND), column(place, Fields.KEY_HIGH), column(place, Fields.KEY_LOW));
    }

    /** The log tenant of the sign-in, no longer than a column holds. */
    static String tenant(Place place) throws IOException {
        SortedDocValues tenants = DocValues.getSorted(place.segment(), Fields.TENANT);
        if (!tenants.advanceExact(place.signIn())) {
            throw new IllegalStateException("every sign-in has a log tenant");
        }
        return tenants.lookupOrd(tenants.ordValue()).utf8ToString();
    }

    private static long column(Place place, String field) throws IOException {
        LeafReader segment = place.segment();
        NumericDocValues values = DocValues.getNumeric(segment, field);
        if (!values.advanceExact(place.signIn())) {
            throw new IllegalStateException("every sign-in has the column " + field);
        }
        return values.longValue();
    }
}
