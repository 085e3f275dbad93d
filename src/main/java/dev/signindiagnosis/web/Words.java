package dev.signindiagnosis.web;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.aadsts.CodeGuide;
import dev.signindiagnosis.text.Message;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** Says messages in one language, with times in one zone. */
public final class Words {

    private final Language language;
    private final Times times;
    private final Map<String, String> own;
    private final RuleWords ofRules;
    private final CodeGuide ofCodes;

    Words(Language language, ZoneId zone, Map<String, String> own, RuleWords ofRules, CodeGuide ofCodes) {
        this.language = language;
        this.times = new Times(language, zone);
        this.own = own;
        this.ofRules = ofRules;
        this.ofCodes = ofCodes;
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** How times are written. */
    public Times times() {
        return times;
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return own.containsKey(key)
                || ofRules.has(key)
                || ofCodes.text(language.tag(), key).isPresent();
    }

    /** Whether the sentence of a rule is there in this language itself. */
    public boolean speaks(String key) {
        return ofRules.own().containsKey(key);
    }

    /** The sentence of that key, without facts; the key itself where there is none. */
    public String say(String key) {
        return say(Message.of(key));
    }

    /**
     * The message as a sentence; its key where there is no sentence for it. In the sentence, {@code {n}} is the fact n, and
     * {@code {n|# sign-in|# sign-ins}} is the first text where n is one and the second otherwise, with n in the place of #.
     */
    public String say(Message message) {
        String template = template(message.key());
        StringBuilder said = new StringBuilder(template.length() + 40);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            said.append(template, from, open).append(placeholder(message, template.substring(open + 1, close)));
            from = close + 1;
        }
        return said.append(template, from, template.length()).toString();
    }

    /** A value as a person reads it: yes and no, a time in the reader's zone, a list with commas. */
    public String value(Object value) {
        if (value instanceof Message message) {
            return say(message);
        }
        if (value instanceof Boolean flag) {
            return say(flag ? "value.yes" : "value.no");
        }
        if (value instanceof Instant time) {
            return times.exact(time);
        }
        if (value instanceof LocalDate day) {
            return times.day(day);
        }
        if (value instanceof Duration duration) {
            return times.duration(duration, this);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? say("value.none")
                    : several.stream().map(this::value).collect(joining(", "));
        }
        return value.toString();
    }

    /** A count as a person reads it, thousands set apart. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(language.locale()).format(count);
    }

    private String template(String key) {
        String template = own.get(key);
        if (template == null) {
            template = ofRules.template(key, own.getOrDefault("rules.onlyEnglish", ""));
        }
        return template == null ? ofCodes.text(language.tag(), key).orElse(key) : template;
    }

    /** A name with a dot is that of a fact of a sign-in, whose values may be words of Entra's own. */
    private String placeholder(Message message, String inside) {
        int bar = inside.indexOf('|');
        String name = bar < 0 ? inside : inside.substring(0, bar);
        Object fact = message.facts().get(name);
        if (fact == null) {
            return '{' + inside + '}';
        }
        if (bar >= 0) {
            return counted(fact, inside.substring(bar + 1));
        }
        return name.indexOf('.') < 0 ? value(fact) : new FactWords(this).value(name, fact);
    }

    private String counted(Object fact, String forms) {
        int bar = forms.indexOf('|');
        boolean one = fact instanceof Number number && number.longValue() == 1;
        String count = fact instanceof Number number ? number(number.longValue()) : value(fact);
        return (one ? forms.substring(0, bar) : forms.substring(bar + 1)).replace("#", count);
    }
}
