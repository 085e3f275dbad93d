package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;

/** The parts of a sign-in by which people tell it from others, or in words why one is not there. */
record ToldParts(SignInEvent signIn, Words words) {

    /** Who signed in; a service principal does so without a user name. */
    String who() {
        return first(List.of(
                SignInFields.USER_NAME,
                SignInFields.USER_DISPLAY_NAME,
                SignInFields.SERVICE_PRINCIPAL_NAME,
                SignInFields.USER_ID,
                SignInFields.SERVICE_PRINCIPAL_ID));
    }

    /** The application's name, else its ID. */
    String application() {
        return first(List.of(SignInFields.APPLICATION_NAME, SignInFields.APPLICATION_ID));
    }

    /** A text of the log. */
    String text(SignInField<String> field) {
        FactWords facts = new FactWords(words);
        return signIn.fact(field)
                .map(value -> facts.value(field.name(), value))
                .value()
                .orElseGet(() -> facts.state(signIn.fact(field).state()));
    }

    private String first(List<SignInField<String>> fields) {
        return fields.stream()
                .filter(field -> signIn.fact(field).isTold())
                .findFirst()
                .map(this::text)
                .orElseGet(() -> text(fields.get(0)));
    }
}
