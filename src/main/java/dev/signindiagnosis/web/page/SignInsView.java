package dev.signindiagnosis.web.page;

import dev.signindiagnosis.diagnosis.SignInsPart;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import dev.signindiagnosis.web.page.OverviewView.PartView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sign-ins behind a figure.
 *
 * @param count how many, in a sentence
 * @param parts what narrows the list
 * @param rows the sign-ins of this part, newest first
 * @param older the address of the next part; null where this is the last
 * @param overview the address of the overview that is narrowed so
 */
record SignInsView(
        String count,
        List<PartView> parts,
        List<RowView> rows,
        @Nullable String older,
        String overview) {

    private static final List<SignInField<String>> USER =
            List.of(SignInFields.USER_NAME, SignInFields.USER_DISPLAY_NAME, SignInFields.SERVICE_PRINCIPAL_NAME);

    /** One sign-in. */
    record RowView(
            TimeView at,
            String address,
            MarkView mark,
            @Nullable String code,
            String user,
            String application,
            String place) {}

    static SignInsView of(SignInsPart part, OverviewFilter filter, Map<String, String> window, Words words) {
        Map<String, String> all = new LinkedHashMap<>(filter.parts());
        all.putAll(window);
        String older = part.before()
                .map(before -> {
                    Map<String, String> next = new LinkedHashMap<>(all);
                    next.put("before", before.toString());
                    return OverviewFilter.address(OverviewViews.LIST, next);
                })
                .orElse(null);
        return new SignInsView(
                words.say(Message.of("signIns.count", "n", part.total())),
                OverviewViews.parts(OverviewViews.LIST, filter, window, words),
                part.signIns().stream().map(signIn -> row(signIn, words)).toList(),
                older,
                OverviewFilter.address(OverviewViews.PAGE, filter.parts()));
    }

    private static RowView row(SignInEvent signIn, Words words) {
        FactWords facts = new FactWords(words);
        return new RowView(
                TimeView.of(signIn.at(), words),
                "/sign-ins/" + signIn.key().value(),
                MarkView.of(signIn.outcome(), words),
                signIn.errorCode()
                        .filter(code -> code != 0)
                        .map(code -> "AADSTS" + code)
                        .orElse(null),
                USER.stream()
                        .flatMap(field -> signIn.fact(field).value().stream())
                        .findFirst()
                        .orElse(words.say("signIns.untold")),
                signIn.fact(SignInFields.APPLICATION_NAME).value().orElse(words.say("signIns.untold")),
                signIn.fact(SignInFields.COUNTRY)
                        .value()
                        .map(country -> facts.value("place.country", country))
                        .orElse(words.say("signIns.untold")));
    }
}
