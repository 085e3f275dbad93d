package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.diagnosis.NotTold.Why;
import dev.signindiagnosis.paste.PasteReader;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.store.Tally;
import dev.signindiagnosis.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calculates what the log, the message and the history allow. */
final class Sums {

    private static final int LOCKED = 50053;
    private static final int SILENT = 50058;

    /** Microsoft's default: so many wrong passwords lock the account (smart lockout) … */
    private static final int DEFAULT_TRIES = 10;

    /** … for so many seconds at first. */
    private static final int DEFAULT_SECONDS = 60;

    private final List<Sum> sums = new ArrayList<>();
    private @Nullable Why missing;

    private Sums() {}

    /** The sums about an attempt; without an answer where one is wanted, the store gave none and there is no other. */
    static Asked<List<Sum>> of(Story story, Map<String, String> message, PasteReader pastes) {
        Sums sums = new Sums();
        SignInEvent signIn = story.deciding();
        int code = signIn.errorCode().orElse(0);
        sums.add(AttemptRows.of(story.attempt()));
        if (TokenAge.CODES.contains(code)) {
            sums.add(TokenAge.of(MessageRuleFacts.words(signIn, message, pastes), signIn.at()));
        }
        if (code == LOCKED && !byAddress(signIn)) {
            sums.add(Counted.wrongPasswords(story).map(Sums::lockout));
        }
        if (code != 0 && Subjects.isApplication(signIn)) {
            sums.add(CredentialUse.of(story).map(use -> use.map(CredentialUse::sum)));
        }
        if (code == SILENT || code != 0 && signIn.type() == SignInType.NON_INTERACTIVE_USER) {
            sums.add(Counted.silentRetries(story).map(retries -> silentRetries(retries, story)));
        }
        Why why = sums.missing;
        return sums.sums.isEmpty() && why != null ? Asked.not(why) : Asked.of(List.copyOf(sums.sums));
    }

    private void add(Asked<Optional<Sum>> sum) {
        sum.answer().ifPresent(this::add);
        sum.why().ifPresent(why -> missing = why);
    }

    private void add(Optional<Sum> sum) {
        sum.ifPresent(sums::add);
    }

    private static boolean byAddress(SignInEvent signIn) {
        return signIn.fact(SignInFields.FAILURE_REASON)
                .map(reason -> reason.toLowerCase(Locale.ROOT).contains("malicious"))
                .is(true);
    }

    private static Optional<Sum> lockout(Tally wrong) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("failures", wrong.signIns());
        figures.put("defaultTries", DEFAULT_TRIES);
        figures.put("defaultSeconds", DEFAULT_SECONDS);
        wrong.firstSeen().ifPresent(first -> figures.put("first", first));
        wrong.lastSeen().ifPresent(last -> figures.put("last", last));
        String key = wrong.signIns() == 0 ? "sum.failuresBeforeLockout.none" : "sum.failuresBeforeLockout";
        return Optional.of(new Sum(Sum.Kind.FAILURES_BEFORE_LOCKOUT, new Message(key, figures)));
    }

    private static Optional<Sum> silentRetries(Tally retries, Story story) {
        if (retries.signIns() < 2) {
            return Optional.empty();
        }
        Map<String, Object> figures = new HashMap<>();
        figures.put("tries", retries.signIns());
        retries.firstSeen().ifPresent(first -> figures.put("first", first));
        retries.lastSeen().ifPresent(last -> figures.put("last", last));
        Optional<SignInEvent> success = story.laterSuccess().answer().flatMap(found -> found);
        success.ifPresent(found -> figures.put("success", found.at()));
        String key = success.isPresent() ? "sum.silentRetries.success" : "sum.silentRetries";
        Optional<SilentMisses> misses =
                SilentMisses.of(story).answer().flatMap(found -> found).filter(found -> found.misses() > 1);
        misses.ifPresent(found -> figures.putAll(found.figures()));
        return Optional.of(new Sum(
                Sum.Kind.SILENT_RETRIES,
                new Message(misses.map(SilentMisses::key).orElse(key), figures)));
    }
}
