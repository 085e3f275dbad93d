package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.aadsts.ErrorCode;
import dev.signindiagnosis.diagnosis.LastGood.Difference;
import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.diagnosis.PolicyChange.Kind;
import dev.signindiagnosis.rule.StoryFacts;
import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The history and the spread of a story as rules ask for them. What the store does not answer is untold. */
final class StoryRuleFacts implements StoryFacts {

    private final Story story;
    private final AttemptRuleFacts attempt;
    private final MessageRuleFacts message;
    private final @Nullable ErrorCode code;

    StoryRuleFacts(Story story, MessageRuleFacts message, @Nullable ErrorCode code) {
        this.story = story;
        this.message = message;
        this.attempt = new AttemptRuleFacts(story.attempt());
        this.code = code;
    }

    @Override
    public Fact<?> get(String name) {
        if (name.startsWith("attempt.")) {
            return attempt.get(name);
        }
        if (name.startsWith("message.")) {
            return message.get(name);
        }
        return name.startsWith("spread.") ? spread(name) : history(name);
    }

    private Fact<?> history(String name) {
        return switch (name) {
            case "history.laterSuccess.found" -> fact(story.laterSuccess().map(Optional::isPresent));
            case "history.laterSuccess.seconds" -> ifFound(story.laterSuccess(), this::secondsUntil);
            case "history.lastGood.found" -> fact(story.lastGood().map(Optional::isPresent));
            case "history.lastGood.at" -> ifFound(story.lastGood(), SignInEvent::at);
            case "history.lastGood.days" ->
                ifFound(story.lastGood(), good -> since(good.at()).toDays());
            case "history.lastGood.differences" -> ifFound(story.lastGood(), this::differences);
            case "history.failuresBefore" -> fact(Tries.failuresInARow(story));
            case "history.sameCodeBefore" -> fact(Counted.sameCodeBefore(story).map(Tally::signIns));
            case "history.silentRetries" -> fact(Counted.silentRetries(story).map(Tally::signIns));
            case "history.silentMisses" -> ifFound(SilentMisses.of(story), SilentMisses::misses);
            case "history.silentMissesUnanswered" -> ifFound(SilentMisses.of(story), SilentMisses::unanswered);
            case "history.wrongPasswordsBefore" ->
                fact(Counted.wrongPasswords(story).map(Tally::signIns));
            case "history.userDenied.found" -> fact(Tries.denial(story).map(Optional::isPresent));
            case "history.userDenied.at" -> ifFound(Tries.denial(story), SignInEvent::at);
            case "history.userDenied.hours" ->
                ifFound(Tries.denial(story), denied -> since(denied.at()).toHours());
            case "history.signedInElsewhere" -> fact(Tries.elsewhere(story));
            case "history.addressUsersFailing" -> users(Outcome.FAILURE);
            case "history.addressFailures" ->
                fact(Counted.fromAddress(story, Outcome.FAILURE).map(Tally::signIns));
            case "history.addressUsersSignedIn" -> users(Outcome.SUCCESS);
            case "history.applicationSignIns" ->
                fact(Counted.applicationSignIns(story).map(Tally::signIns));
            case "history.policyNew" -> policyChange(change -> change.kind() == Kind.NEW);
            case "history.policyChanged" -> policyChange(StoryRuleFacts::reached);
            default -> name.startsWith("history.credential.") ? credential(name) : browser(name);
        };
    }

    private Fact<?> browser(String name) {
        return switch (name) {
            case "history.otherBrowserSucceeded" -> otherBrowserSucceeded();
            case "history.otherBrowser" -> otherBrowser(SignInFields.DEVICE_BROWSER);
            case "history.otherBrowserDevice" -> otherBrowser(SignInFields.DEVICE_NAME);
            case "history.otherBrowserCompliant" -> otherBrowser(SignInFields.DEVICE_COMPLIANT);
            default -> Fact.untold(FactState.ABSENT);
        };
    }

    private Fact<?> credential(String name) {
        return switch (name) {
            case "history.credential.lastGoodAt" -> credential(CredentialUse::lastGood);
            case "history.credential.lastGoodDays" ->
                credential(use -> use.lastGood().map(at -> since(at).toDays()));
            case "history.credential.otherKeySucceeded" ->
                credential(use -> Optional.of(!use.otherKeys().isEmpty()));
            case "history.credential.otherKey" ->
                credential(use -> use.otherKeys().stream().findFirst());
            case "history.credential.otherKeyAt" -> credential(CredentialUse::otherKeyAt);
            case "history.credential.otherUses" ->
                credential(use -> Optional.of((long) use.resources().size()));
            default -> Fact.untold(FactState.ABSENT);
        };
    }

    private <T> Fact<?> otherBrowser(SignInField<T> field) {
        return fact(Tries.otherBrowser(story)
                .map(found -> found.flatMap(one -> one.fact(field).value())));
    }

    private Fact<?> spread(String name) {
        return ifFound(ContextTeller.spread(story).map(Optional::of), spread -> switch (name) {
            case "spread.scope" -> spread.scope().id();
            case "spread.incident" -> spread.incident();
            case "spread.users" -> longest(spread).users();
            case "spread.usersLastHour" -> spread.windows().get(0).users();
            case "spread.applications" -> longest(spread).applications();
            case "spread.signIns" -> longest(spread).signIns();
            case "spread.firstSeen" -> longest(spread).firstSeen();
            default -> null;
        });
    }

    private static Spread.Window longest(Spread spread) {
        return spread.windows().get(spread.windows().size() - 1);
    }

    private Fact<?> users(Outcome outcome) {
        return ifFound(Counted.fromAddress(story, outcome).map(Tally::users), Tally.Users::count);
    }

    private Fact<?> policyChange(Predicate<PolicyChange> wanted) {
        return fact(ContextTeller.policyChanges(story)
                .map(changes -> changes.stream()
                        .filter(change -> change.after().equals(story.deciding()))
                        .anyMatch(wanted)));
    }

    /** Logs list policies that did not reach the sign-in; how those change is nobody's cause. */
    private static boolean reached(PolicyChange change) {
        return List.of("success", "failure")
                        .contains(String.valueOf(change.now()).toLowerCase(Locale.ROOT))
                || change.kind() == Kind.GONE;
    }

    private <T> Fact<?> credential(Function<CredentialUse, Optional<T>> detail) {
        return ifFound(CredentialUse.of(story).map(use -> use.flatMap(detail)), told -> told);
    }

    /** False only where the sign-in itself names a browser: without one nothing was compared. */
    private Fact<?> otherBrowserSucceeded() {
        return story.deciding().fact(SignInFields.DEVICE_BROWSER).isTold()
                ? fact(Tries.otherBrowser(story).map(Optional::isPresent))
                : Fact.untold(FactState.ABSENT);
    }

    private long secondsUntil(SignInEvent later) {
        return Duration.between(story.deciding().at(), later.at()).toSeconds();
    }

    private Duration since(Instant moment) {
        return Duration.between(moment, story.deciding().at());
    }

    private List<String> differences(SignInEvent good) {
        return Contrast.between(good, story.deciding(), Explaining.facts(story.deciding(), code)).stream()
                .filter(Difference::mayExplain)
                .map(Difference::fact)
                .toList();
    }

    private static <T> Fact<?> ifFound(Asked<Optional<T>> asked, Function<T, @Nullable Object> detail) {
        return fact(asked.map(found -> found.flatMap(value -> Optional.ofNullable(detail.apply(value)))));
    }

    /** Told where the store answered, and answered with something. */
    private static Fact<?> fact(Asked<?> asked) {
        Optional<?> answer =
                asked.answer().flatMap(value -> value instanceof Optional<?> found ? found : Optional.of(value));
        return answer.<Fact<?>>map(Fact::told).orElseGet(() -> Fact.untold(state(asked)));
    }

    private static FactState state(Asked<?> asked) {
        return asked.why().equals(Optional.of(Why.NOT_SUPPORTED)) ? FactState.NOT_IN_FORMAT : FactState.ABSENT;
    }
}
