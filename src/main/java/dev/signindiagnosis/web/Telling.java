package dev.signindiagnosis.web;

import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says things for a text that leaves this application: on one line, and without what must not go with it. */
final class Telling {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private final Words words;
    private final FactWords factWords;
    private final Redaction redaction;

    Telling(Words words, Redaction redaction) {
        this.words = words;
        this.factWords = new FactWords(words);
        this.redaction = redaction;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(Message message) {
        return clean(words.say(message));
    }

    String label(String fact) {
        return factWords.label(fact);
    }

    String listed(String list, String raw) {
        return clean(factWords.listed(list, raw));
    }

    String value(String fact, Object value) {
        return redaction.of(fact).orElseGet(() -> clean(factWords.value(fact, value)));
    }

    /** Whether the text goes without the values of this fact. */
    boolean hides(String fact) {
        return redaction.of(fact).isPresent();
    }

    /** The value of a field where the log tells it. */
    Optional<String> value(Facts facts, SignInField<String> field) {
        return facts.get(field).value().filter(text -> !text.isBlank()).map(text -> value(field.name(), text));
    }

    /** A time as a person reads it. */
    String local(Instant time) {
        return words.times().exact(time);
    }

    /** A time as a machine reads it. */
    String utc(Instant time) {
        return words.times().utc(time);
    }

    /** Text of a log or a rule on one line, without signs that nobody sees. */
    String clean(String text) {
        String allowed = redaction.apply(text);
        return isClean(allowed) ? allowed : cleaned(allowed);
    }

    private static String cleaned(String text) {
        return UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Whether the text is printable ASCII with single spaces inside, as nearly all of it is: that is quickly seen. */
    private static boolean isClean(String text) {
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && last == ' ') {
                return false;
            }
            last = c;
        }
        return last != ' ' || text.isEmpty();
    }

    /** Whether an address tells nothing that must not go with the text. */
    boolean mayGo(String address) {
        return redaction.apply(address).equals(address);
    }
}
