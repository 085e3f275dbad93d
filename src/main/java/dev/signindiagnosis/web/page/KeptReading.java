package dev.signindiagnosis.web.page;

import dev.signindiagnosis.aadsts.Cloud;
import dev.signindiagnosis.rule.Actor;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.PortalLinks;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a kept answer, so that a page shows it as it was judged. Its sentences are in the language that it was kept in;
 * what the answer holds as names of ours is said in the reader's.
 */
final class KeptReading {

    private final Words words;
    private final PortalLinks links;
    private final KeptCauses causes;

    KeptReading(Words words, PortalLinks links, Cloud cloud) {
        this.words = words;
        this.links = links;
        this.causes = new KeptCauses(words, new CauseViews(words, links, cloud));
    }

    /** The whole answer. */
    ResultView of(KeptNode answer) {
        KeptNode attempt = answer.part("attempt");
        Instant decided = KeptAttempt.decided(attempt);
        List<CauseView> all = causes.of(answer);
        return new ResultView(
                answer.text("verdict"),
                MarkView.of(
                        KeptAttempt.ending(attempt),
                        answer.text("actor").equals(Actor.NOBODY.id())
                                && answer.part("context").part("laterSuccess").isThere(),
                        words),
                words.say("basis.event"),
                decided.equals(Instant.EPOCH) ? null : TimeView.of(decided, words),
                words.say("actor." + answer.text("actor")),
                KeptCauses.role(answer),
                deciding(answer),
                all.get(0),
                all.subList(1, all.size()),
                causes.references(answer, all),
                new KeptSignIn(words, links).of(answer),
                new KeptStory(words, links).of(answer.part("context"), decided),
                answer.texts("skippedRules"),
                judged(answer));
    }

    private static @Nullable String deciding(KeptNode answer) {
        String key = answer.part("attempt").text("decidingKey");
        return key.isEmpty() || key.equals(answer.part("signIn").text("key")) ? null : "/sign-ins/" + key;
    }

    private String judged(KeptNode answer) {
        Instant at = answer.moment("judgedAt");
        return at == null
                ? ""
                : words.say(Message.of("result.judged", "at", at, "version", answer.text("rulesVersion")));
    }
}
