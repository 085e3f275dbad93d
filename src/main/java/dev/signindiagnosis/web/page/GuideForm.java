package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Guide;
import dev.signindiagnosis.diagnosis.Question;
import dev.signindiagnosis.diagnosis.Symptom;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller answers, as it was chosen or typed.
 *
 * @param user who calls: a user name, or the start of a name
 * @param seen what the caller sees, the name of a {@link Symptom}
 * @param when how long ago, one of {@link #TIMES}
 * @param application into what
 * @param device what the caller holds, the name of a {@link Guide.Holding}
 * @param yesterday whether it worked yesterday, {@code yes}, {@code no} or {@code unclear}
 */
record GuideForm(
        @Nullable String user,
        @Nullable String seen,
        @Nullable String when,
        @Nullable String application,
        @Nullable String device,
        @Nullable String yesterday) {

    /** Nothing answered yet. */
    static final GuideForm EMPTY = new GuideForm(null, null, null, null, null, null);

    /** How far from now to look, by how long ago the caller says it was. */
    static final Map<String, Duration> TIMES =
            Map.of("now", Duration.ofHours(1), "today", Duration.ofHours(24), "days", Duration.ofDays(7));

    private static final int LOOKED_AT = 100;

    /** Strips what surrounds the names; a blank one is none. */
    GuideForm {
        user = LookupForm.filled(user);
        application = LookupForm.filled(application);
    }

    /** What has to be answered before anything can be looked for. */
    List<FormProblem> problems() {
        List<FormProblem> problems = new ArrayList<>();
        if (seen == null || Symptom.parse(seen).isEmpty()) {
            problems.add(new FormProblem("seen", Message.of("guide.seen.missing")));
        }
        if (when == null || !TIMES.containsKey(when)) {
            problems.add(new FormProblem("when", Message.of("guide.when.missing")));
        }
        if (user == null && application == null) {
            problems.add(new FormProblem("user", Message.of("guide.user.missing")));
        }
        return problems;
    }

    /** The search that it comes to; what failed yesterday too is looked for in the whole week. */
    Question question(Instant now, ZoneId zone) {
        Duration window = "no".equals(yesterday) ? longest() : TIMES.getOrDefault(String.valueOf(when), longest());
        return new Question(null, null, null, user, application, now, window, null, null, LOOKED_AT, zone);
    }

    /** What the caller sees. */
    Symptom symptom() {
        return seen == null ? Symptom.UNCLEAR : Symptom.parse(seen).orElse(Symptom.UNCLEAR);
    }

    /** What the caller holds. */
    Guide.Holding holding() {
        return device == null
                ? Guide.Holding.UNCLEAR
                : Guide.Holding.parse(device).orElse(Guide.Holding.UNCLEAR);
    }

    private static Duration longest() {
        return TIMES.values().stream().max(Duration::compareTo).orElseThrow();
    }
}
