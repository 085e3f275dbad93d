package dev.signindiagnosis.diagnosis;

import static java.util.Comparator.comparing;

import dev.signindiagnosis.diagnosis.Attempt.Ending;
import dev.signindiagnosis.store.NameFit;
import dev.signindiagnosis.store.SearchedNames;
import dev.signindiagnosis.store.SignInQuery;
import dev.signindiagnosis.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several attempts is likeliest meant, and why. In this order: what the attempt has in common with the question;
 * a whole name before the start of one; within a quarter of an hour of the time told before further away; refused
 * before stopped at a question before not told before signed in, for nobody asks about what went well; then the nearest
 * in time, or the newest where none was told.
 */
final class Likelihood {

    private static final Duration NEAR = Duration.ofMinutes(15);

    private static final List<Ending> ASKED_ABOUT =
            List.of(Ending.BLOCKED, Ending.INTERRUPTED, Ending.UNKNOWN, Ending.SIGNED_IN);

    private final SignInQuery query;
    private final List<Choice> choices;

    private Likelihood(SignInQuery query, List<Choice> choices) {
        this.query = query;
        this.choices = choices;
    }

    /** The attempts, the likeliest first, each with the reason in words. */
    static List<Choice> order(List<Choice> choices, SignInQuery query) {
        Likelihood likelihood = new Likelihood(query, choices);
        return choices.stream()
                .sorted(likelihood.order())
                .map(likelihood::reasoned)
                .toList();
    }

    private Comparator<Choice> order() {
        return comparing((Choice choice) -> choice.match().quality())
                .thenComparing(this::nameFit)
                .thenComparing(choice -> !isNear(choice))
                .thenComparing(choice -> ASKED_ABOUT.indexOf(choice.attempt().ending()))
                .thenComparing(this::distance);
    }

    private Choice reasoned(Choice choice) {
        List<Message> why = new ArrayList<>(choice.why());
        if (choices.size() > 1) {
            if (isOnlyOneNotSignedIn(choice)) {
                why.add(Message.of(
                        "choose.why.only." + choice.attempt().ending().id()));
            }
            if (nameFit(choice) == NameFit.EXACT && choices.stream().anyMatch(one -> nameFit(one) != NameFit.EXACT)) {
                why.add(Message.of("choose.why.wholeName"));
            }
            if (choices.stream().noneMatch(one -> distance(one).compareTo(distance(choice)) < 0)) {
                why.add(Message.of(query.near() == null ? "choose.why.newest" : "choose.why.nearest"));
            }
        }
        return new Choice(choice.match(), choice.attempt(), why);
    }

    private boolean isOnlyOneNotSignedIn(Choice choice) {
        return (choice.attempt().ending() == Ending.BLOCKED || choice.attempt().ending() == Ending.INTERRUPTED)
                && choices.stream()
                        .filter(one -> !one.equals(choice))
                        .allMatch(one -> one.attempt().ending() == Ending.SIGNED_IN);
    }

    private NameFit nameFit(Choice choice) {
        String user = query.user();
        return user == null
                ? NameFit.EXACT
                : SearchedNames.USER.fit(user, choice.match().signIn());
    }

    private boolean isNear(Choice choice) {
        return query.near() == null || distance(choice).compareTo(NEAR) <= 0;
    }

    /** From the time told; without one from the end of time, so that the newest is the nearest. */
    private Duration distance(Choice choice) {
        @Nullable Instant near = query.near();
        return near == null
                ? Duration.between(choice.match().signIn().at(), Instant.parse("9999-12-31T00:00:00Z"))
                : choice.attempt().distanceTo(near);
    }
}
