package dev.signindiagnosis.web;

import dev.signindiagnosis.diagnosis.Diagnosis;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import java.util.ArrayList;
import java.util.List;

/** What somebody else needs to find a sign-in again: IDs, names and tenants, as far as the log tells them. */
final class Whereabouts {

    private final Telling telling;
    private final List<Row> rows = new ArrayList<>();

    private Whereabouts(Telling telling) {
        this.telling = telling;
    }

    /**
     * One of them.
     *
     * @param label what it is, in words
     * @param value the value
     * @param id whether a machine reads it
     */
    record Row(String label, String value, boolean id) {}

    static List<Row> of(Diagnosis diagnosis, Telling telling) {
        Whereabouts all = new Whereabouts(telling);
        diagnosis.deciding().ifPresent(all::signIn);
        CauseTold.correlationIds(diagnosis).forEach(id -> all.add("id.correlation", telling.clean(id), true));
        all.facts(diagnosis.facts());
        return all.rows;
    }

    private void signIn(SignInEvent signIn) {
        add(signIn.key().isRequestId() ? "id.request" : "id.key", signIn.key().value(), true);
    }

    private void facts(Facts facts) {
        told(facts, SignInFields.USER_DISPLAY_NAME, false);
        told(facts, SignInFields.USER_NAME, false);
        told(facts, SignInFields.USER_ID, true);
        told(facts, SignInFields.SERVICE_PRINCIPAL_NAME, false);
        told(facts, SignInFields.SERVICE_PRINCIPAL_ID, true);
        told(facts, SignInFields.APPLICATION_NAME, false);
        told(facts, SignInFields.APPLICATION_ID, true);
        told(facts, SignInFields.RESOURCE_NAME, false);
        told(facts, SignInFields.RESOURCE_ID, true);
        told(facts, SignInFields.LOG_TENANT_ID, true);
        told(facts, SignInFields.HOME_TENANT_ID, true);
        told(facts, SignInFields.RESOURCE_TENANT_ID, true);
        told(facts, SignInFields.IP_ADDRESS, true);
        told(facts, SignInFields.DEVICE_NAME, false);
        told(facts, SignInFields.DEVICE_ID, true);
    }

    private void told(Facts facts, SignInField<String> field, boolean id) {
        if (!telling.hides(field.name())) {
            telling.value(facts, field).ifPresent(value -> rows.add(new Row(telling.label(field.name()), value, id)));
        }
    }

    private void add(String label, String value, boolean id) {
        rows.add(new Row(telling.say(label), value, id));
    }
}
