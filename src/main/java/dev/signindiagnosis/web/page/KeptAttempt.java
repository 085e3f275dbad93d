package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.AttemptView.RowView;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Reads an attempt of a kept answer. It has no picture: the list says the same. */
final class KeptAttempt {

    private static final String DECIDING = "deciding";

    private final Words words;
    private final FactWords facts;

    private KeptAttempt(Words words) {
        this.words = words;
        this.facts = new FactWords(words);
    }

    /**
     * The attempt as it was then.
     *
     * @param asked key of the sign-in asked for
     */
    static AttemptView of(KeptNode attempt, String asked, Words words) {
        return new KeptAttempt(words).view(attempt, asked);
    }

    /** How the attempt ended. */
    static Ending ending(KeptNode attempt) {
        return Stream.of(Ending.values())
                .filter(ending -> ending.id().equals(attempt.text("outcome")))
                .findFirst()
                .orElse(Ending.UNKNOWN);
    }

    /** When the deciding sign-in of the attempt happened; the start of time where nothing tells. */
    static Instant decided(KeptNode attempt) {
        return attempt.parts("rows").stream()
                .filter(row -> row.text("part").equals(DECIDING))
                .flatMap(row -> Stream.ofNullable(row.moment("at")))
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private AttemptView view(KeptNode attempt, String asked) {
        List<KeptNode> rows = attempt.parts("rows");
        List<RowView> views = rows.stream().map(row -> row(row, asked)).toList();
        RowView deciding = views.stream().filter(RowView::deciding).findFirst().orElse(null);
        long total = Math.max(rows.size(), attempt.count("rowsTotal"));
        return new AttemptView(
                MarkView.of(ending(attempt), words),
                deciding == null ? TimeView.UNTOLD : deciding.at(),
                words.say(Message.of("attempt.several", "n", total)),
                "/sign-ins/" + attempt.text("decidingKey"),
                deciding == null ? "" : deciding.application(),
                deciding == null ? "" : deciding.code(),
                null,
                views,
                total == rows.size() ? null : words.say(Message.of("attempt.more", "n", total - rows.size())));
    }

    private RowView row(KeptNode row, String asked) {
        String key = row.text("key");
        Instant at = row.moment("at");
        String application = row.firstOf("application");
        Integer code = row.number("errorCode");
        String type = row.firstOf("type");
        return new RowView(
                "/sign-ins/" + key,
                at == null ? TimeView.UNTOLD : TimeView.of(at, words),
                application == null ? facts.state(FactState.ABSENT) : application,
                type == null ? "–" : words.say("type." + type),
                code == null ? facts.state(FactState.ABSENT) : code == 0 ? "0" : "AADSTS" + code,
                MarkView.of(Outcome.parse(row.text("status")).orElse(Outcome.UNKNOWN), words),
                words.say("part." + row.text("part")),
                row.text("part").equals(DECIDING),
                key.equals(asked));
    }
}
