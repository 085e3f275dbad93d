package dev.signindiagnosis.diagnosis;

import dev.signindiagnosis.signin.Outcome;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.HistoryQuery;
import dev.signindiagnosis.text.Message;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the secret or certificate of a service principal was used with success before, among its last
 * {@value #LOOKED_AT} successes.
 *
 * @param keyId the failing one
 * @param firstSeen its first use found; empty where there is none
 * @param lastGood its last use; empty where there is none
 * @param resources what it was used for then, other than now
 * @param addresses from where, other than now
 * @param otherKeys secrets or certificates that were used with success instead, the last used first
 * @param otherKeyAt when the first of those was last used; empty where there is none
 * @param lookedAt how many successes were looked at
 */
record CredentialUse(
        String keyId,
        Optional<Instant> firstSeen,
        Optional<Instant> lastGood,
        List<String> resources,
        List<String> addresses,
        List<String> otherKeys,
        Optional<Instant> otherKeyAt,
        int lookedAt) {

    static final int LOOKED_AT = 50;

    /** Empty in the answer where the log tells no key, as it does of users. */
    static Asked<Optional<CredentialUse>> of(Story story) {
        SignInEvent failing = story.deciding();
        Optional<String> key = failing.fact(SignInFields.CREDENTIAL_KEY_ID).value();
        if (key.isEmpty()) {
            return Asked.of(Optional.empty());
        }
        return story.once(
                "credentialUse",
                () -> story.subject()
                        .then(who -> story.store()
                                .history(HistoryQuery.before(failing.at(), who, LOOKED_AT)
                                        .withOutcome(Outcome.SUCCESS)
                                        .withTenant(failing.tenant())))
                        .map(successes -> Optional.of(of(key.get(), failing, successes))));
    }

    private static CredentialUse of(String key, SignInEvent failing, List<SignInEvent> newestFirst) {
        List<SignInEvent> same = newestFirst.stream()
                .filter(one -> keyOf(one).filter(key::equalsIgnoreCase).isPresent())
                .toList();
        List<SignInEvent> withOthers = newestFirst.stream()
                .filter(one ->
                        keyOf(one).filter(other -> !other.equalsIgnoreCase(key)).isPresent())
                .toList();
        return new CredentialUse(
                key,
                same.stream().map(SignInEvent::at).min(Instant::compareTo),
                same.stream().map(SignInEvent::at).max(Instant::compareTo),
                others(same, failing, SignInFields.RESOURCE_NAME),
                others(same, failing, SignInFields.IP_ADDRESS),
                withOthers.stream()
                        .flatMap(one -> keyOf(one).stream())
                        .distinct()
                        .toList(),
                withOthers.stream().map(SignInEvent::at).findFirst(),
                newestFirst.size());
    }

    private static Optional<String> keyOf(SignInEvent signIn) {
        return signIn.fact(SignInFields.CREDENTIAL_KEY_ID).value();
    }

    private static List<String> others(List<SignInEvent> signIns, SignInEvent than, SignInField<String> field) {
        return signIns.stream()
                .flatMap(one -> one.fact(field).value().stream())
                .filter(value -> !than.fact(field).is(value))
                .distinct()
                .toList();
    }

    private String alsoUsed() {
        if (resources.isEmpty() && addresses.isEmpty()) {
            return ".here";
        }
        if (addresses.isEmpty()) {
            return ".resources";
        }
        return resources.isEmpty() ? ".addresses" : "";
    }

    Sum sum() {
        Map<String, Object> figures = new HashMap<>();
        figures.put("keyId", keyId);
        figures.put("lookedAt", lookedAt);
        figures.put("resources", resources);
        figures.put("addresses", addresses);
        figures.put("otherKeys", otherKeys);
        firstSeen.ifPresent(at -> figures.put("firstSeen", at));
        lastGood.ifPresent(at -> figures.put("lastGood", at));
        String key = "sum.credentialUse" + (lastGood.isPresent() ? alsoUsed() : ".none");
        return new Sum(Sum.Kind.CREDENTIAL_USE, new Message(otherKeys.isEmpty() ? key : key + ".otherKeys", figures));
    }
}
