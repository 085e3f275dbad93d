package dev.signindiagnosis.web.page;

import static java.util.stream.Collectors.joining;

import dev.signindiagnosis.signin.Fact;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.Facts;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group of a sign-in's fields.
 *
 * @param id names the group
 * @param title its heading
 * @param told the fields that the log tells
 * @param untold the others, gathered by why they are not there
 */
record DetailView(String id, String title, List<FactView> told, List<FactView> untold) {

    /** Groups in the order of the page, with the first parts of the names of their fields. */
    private static final Map<String, List<String>> GROUPS = groups();

    /** Groups that say nothing when none of their fields is told. */
    private static final List<String> ONLY_WHEN_TOLD = List.of("workload", "agent");

    static List<DetailView> of(Facts facts, Words words) {
        FactWords said = new FactWords(words);
        return GROUPS.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), facts, words, said))
                .filter(view -> !view.told().isEmpty() || !ONLY_WHEN_TOLD.contains(view.id()))
                .toList();
    }

    private static DetailView of(String id, List<String> starts, Facts facts, Words words, FactWords said) {
        List<FactView> told = new ArrayList<>();
        Map<FactState, List<String>> untold = new LinkedHashMap<>();
        for (SignInField<?> field : SignInFields.all()) {
            if (belongs(field, starts)) {
                Fact<?> fact = facts.get(field);
                if (fact.isTold()) {
                    told.add(FactView.of(field.name(), fact, said));
                } else {
                    untold.computeIfAbsent(fact.state(), state -> new ArrayList<>())
                            .add(said.label(field.name()));
                }
            }
        }
        return new DetailView(id, words.say("details." + id), told, gathered(untold, said));
    }

    private static List<FactView> gathered(Map<FactState, List<String>> untold, FactWords said) {
        return untold.entrySet().stream()
                .map(entry -> new FactView(
                        said.state(entry.getKey()), entry.getValue().stream().collect(joining(", ")), false, false))
                .toList();
    }

    /** Policies and steps have tables of their own. */
    private static boolean belongs(SignInField<?> field, List<String> starts) {
        boolean table = field.kind() == SignInField.Kind.POLICIES || field.kind() == SignInField.Kind.STEPS;
        return !table
                && starts.stream()
                        .anyMatch(start ->
                                field.name().equals(start) || field.name().startsWith(start + "."));
    }

    /** The first part of every group's field names, so that a test can see that no field is left out. */
    static List<String> starts() {
        return GROUPS.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                "basic",
                List.of(
                        "at",
                        "ingestedAt",
                        "type",
                        "interactive",
                        "status",
                        "errorCode",
                        "correlationId",
                        "originalRequestId",
                        "processingMilliseconds",
                        "flaggedForReview"));
        groups.put("user", List.of("user"));
        groups.put("workload", List.of("servicePrincipal", "managedIdentity"));
        groups.put("agent", List.of("agent"));
        groups.put("application", List.of("application", "resource"));
        groups.put("device", List.of("device", "client"));
        groups.put(
                "place",
                List.of("ipAddress", "ipAddressFromResource", "autonomousSystem", "globalSecureAccess", "place"));
        groups.put("conditionalAccess", List.of("conditionalAccess"));
        groups.put("authentication", List.of("authentication"));
        groups.put("risk", List.of("risk"));
        groups.put("tokens", List.of("token", "session"));
        groups.put("tenants", List.of("logTenant", "tenant"));
        return groups;
    }
}
