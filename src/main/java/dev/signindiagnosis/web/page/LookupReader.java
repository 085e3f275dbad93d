package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.Guid;
import dev.signindiagnosis.signin.RequestId;
import dev.signindiagnosis.text.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lookup form into a question, or says field by field what to enter instead. */
final class LookupReader {

    /** The most bytes that a pasted text may have. */
    static final int MOST_TEXT = 64 * 1024;

    private static final int MOST_NAME = 256;

    private static final Pattern CODE = Pattern.compile("(?i)(?:AADSTS)?\\s*(\\d{1,9})");

    private static final Pattern OTHER_ID = Pattern.compile("[A-Za-z0-9._:-]{4,64}");

    private static final Pattern NEARLY_GUID = Pattern.compile("\\{?[0-9a-fA-F-]{25,45}}?");

    private static final Duration LONGEST = Duration.ofDays(366);

    private final LookupForm form;
    private final ZoneId zone;
    private final LookupTime time;
    private final List<FormProblem> problems = new ArrayList<>();

    /**
     * Reads this form.
     *
     * @param zone the zone of the person who filled it in
     */
    LookupReader(LookupForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
        this.time = new LookupTime(form, zone);
    }

    /** The question, or empty where {@link #problems()} tells what to enter. */
    Optional<Question> question() {
        if (!form.asksForSomething()) {
            refuse("text", "form.nothing");
            return Optional.empty();
        }
        Question question = new Question(
                within("text", form.text(), MOST_TEXT),
                id("requestId", form.requestId()).map(RequestId::new).orElse(null),
                id("correlationId", form.correlationId())
                        .map(CorrelationId::new)
                        .orElse(null),
                within("user", form.user(), MOST_NAME),
                within("application", form.application(), MOST_NAME),
                time.moment(problems),
                window(),
                code().orElse(null),
                null,
                Question.USUAL_LIMIT,
                zone);
        return problems.isEmpty() ? Optional.of(question) : Optional.empty();
    }

    /** What to enter, in the order of the page. */
    List<FormProblem> problems() {
        return problems.stream()
                .sorted((one, other) -> Integer.compare(
                        LookupForm.FIELDS.indexOf(one.field()), LookupForm.FIELDS.indexOf(other.field())))
                .toList();
    }

    private @Nullable String within(String field, @Nullable String typed, int most) {
        if (typed != null && typed.getBytes(StandardCharsets.UTF_8).length > most) {
            refuse(field, "form." + field + ".long");
        }
        return typed;
    }

    private Optional<String> id(String field, @Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Optional<String> id = Guid.parse(typed)
                .or(() -> Optional.of(typed)
                        .filter(text ->
                                !nearlyGuid(text) && OTHER_ID.matcher(text).matches()));
        if (id.isEmpty()) {
            problems.add(new FormProblem(field, Message.of("form." + field + ".wrong", "length", typed.length())));
        }
        return id;
    }

    private static boolean nearlyGuid(String typed) {
        return NEARLY_GUID.matcher(typed).matches();
    }

    private Optional<Integer> code() {
        if (form.code() == null) {
            return Optional.empty();
        }
        var digits = CODE.matcher(form.code());
        if (!digits.matches()) {
            refuse("code", "form.code.wrong");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits.group(1)));
    }

    private Duration window() {
        if (form.window() == null) {
            return time.dayOnly() ? LookupTime.HALF_A_DAY : Question.DAY;
        }
        try {
            Duration window = Duration.parse(form.window());
            if (!window.isNegative() && !window.isZero() && window.compareTo(LONGEST) <= 0) {
                return window;
            }
        } catch (DateTimeParseException unreadable) {
            // refused below, like a window out of range
        }
        refuse("window", "form.window.wrong");
        return Question.DAY;
    }

    private void refuse(String field, String key) {
        problems.add(new FormProblem(field, Message.of(key)));
    }
}
