package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The kinds of columns that the tables are made of. */
final class Columns {

    private Columns() {}

    /** A text; a later one takes its place. */
    static Column text(Since since, SignInField<String> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> draft.text(field, value));
    }

    /** A text that stands only where no better column told it. */
    static Column fallback(Since since, SignInField<String> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> draft.textUnlessTold(field, value));
    }

    /** A text where {@code none} says nothing at all. */
    static Column textUnlessNone(Since since, SignInField<String> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> {
            if (!"none".equalsIgnoreCase(Values.text(value))) {
                draft.textUnlessTold(field, value);
            }
        });
    }

    static Column flag(Since since, SignInField<Boolean> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> draft.flag(field, value));
    }

    static Column number(Since since, SignInField<Long> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> draft.number(field, value));
    }

    /** A time that is a fact of its own. */
    static Column time(Since since, SignInField<Instant> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> {
            Instant time = draft.time(value);
            if (time != null) {
                draft.facts.put(field, time);
            }
        });
    }

    /** A risk: {@code hidden} says that the tenant has no licence for it. */
    static Column risk(Since since, SignInField<String> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> {
            if ("hidden".equalsIgnoreCase(Values.text(value))) {
                draft.facts.put(field, Fact.untold(FactState.UNLICENSED));
            } else {
                draft.text(field, value);
            }
        });
    }

    /** A list of texts; an empty one stands only where no other column told any. */
    static Column texts(Since since, SignInField<List<String>> field, Function<Object, List<String>> read) {
        return new Column(Set.of(field), since, false, (draft, value) -> draft.fuller(field, read.apply(value)));
    }

    /** A list of texts that logs leave empty when they do not know; an empty one is absent. */
    static Column textsIfAny(Since since, SignInField<List<String>> field, Function<Object, List<String>> read) {
        return new Column(Set.of(field), since, false, (draft, value) -> {
            List<String> texts = read.apply(value);
            if (!texts.isEmpty()) {
                draft.fuller(field, texts);
            }
        });
    }

    /** A value that is no fact by itself. */
    static Column with(Since since, Column.Reader reader) {
        return new Column(Set.of(), since, false, reader);
    }

    /** A value that one field is derived from. */
    static Column with(Since since, SignInField<?> field, Column.Reader reader) {
        return new Column(Set.of(field), since, false, reader);
    }

    /** A reason; {@code Other.} is what Entra writes where there is none. */
    static Column reason(Since since, boolean fallback) {
        return with(since, SignInFields.FAILURE_REASON, (draft, value) -> {
            if ("Other.".equals(Values.text(value))) {
                return;
            }
            if (fallback) {
                draft.textUnlessTold(SignInFields.FAILURE_REASON, value);
            } else {
                draft.text(SignInFields.FAILURE_REASON, value);
            }
        });
    }
}
