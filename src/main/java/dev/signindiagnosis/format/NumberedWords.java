package dev.signindiagnosis.format;

import dev.signindiagnosis.signin.SignInField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of Graph's enumerations where a log gives their numbers instead, as diagnostic settings did in their first
 * years. The order is that of Graph's schema.
 */
final class NumberedWords {

    /** {@code conditionalAccessStatus}. */
    static final NumberedWords ACCESS_STATUS = new NumberedWords(List.of("success", "failure", "notApplied"));

    /** {@code appliedConditionalAccessPolicyResult}. */
    static final NumberedWords POLICY_RESULT = new NumberedWords(List.of(
            "success",
            "failure",
            "notApplied",
            "notEnabled",
            "unknown",
            "unknownFutureValue",
            "reportOnlySuccess",
            "reportOnlyFailure",
            "reportOnlyNotApplied",
            "reportOnlyInterrupted"));

    private final List<String> words;

    private NumberedWords(List<String> words) {
        this.words = words;
    }

    /** The word; the value itself where it is no number or stands for no word. Null where it is blank. */
    @Nullable
    String word(Object value) {
        Long number = Values.number(value);
        return number != null && number >= 0 && number < words.size()
                ? words.get(number.intValue())
                : Values.text(value);
    }

    /** A column with such a word. */
    Column column(Since since, SignInField<String> field) {
        return new Column(Set.of(field), since, false, (draft, value) -> {
            String word = word(value);
            if (word != null) {
                draft.text(field, word);
            }
        });
    }
}
