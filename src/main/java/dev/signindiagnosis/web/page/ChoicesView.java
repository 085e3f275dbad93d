package dev.signindiagnosis.web.page;

import static java.util.stream.Collectors.toSet;

import dev.signindiagnosis.diagnosis.Choice;
import dev.signindiagnosis.signin.FactState;
import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.signin.SignInType;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several attempts to choose from. What all have in common is said once; the table holds what tells them apart.
 *
 * @param same what is the same in all
 * @param columns what differs
 * @param rows the attempts, the likeliest first
 */
record ChoicesView(List<FactView> same, List<String> columns, List<RowView> rows) {

    /**
     * One attempt.
     *
     * @param address its page
     * @param at when its deciding sign-in happened
     * @param mark how it ended
     * @param signIns how many sign-ins it has, in words
     * @param why why it may be the one meant
     * @param cells its values in the order of the columns
     */
    record RowView(
            String address, TimeView at, MarkView mark, String signIns, List<String> why, List<CellView> cells) {}

    /**
     * A value of an attempt.
     *
     * @param label its column
     * @param value the value, or in words why it is not there
     * @param differs whether it is another than that of the likeliest attempt, as far as the log tells both
     */
    record CellView(String label, String value, boolean differs) {}

    /**
     * These attempts.
     *
     * @param now when the page is made
     */
    static ChoicesView of(List<Choice> choices, Instant now, Words words) {
        Map<String, List<String>> values = values(choices, words);
        Set<String> untold = untold(words);
        List<String> columns = values.keySet().stream()
                .filter(label -> choices.size() < 2 || differ(values.getOrDefault(label, List.of()), untold))
                .toList();
        return new ChoicesView(
                values.keySet().stream()
                        .filter(label -> !columns.contains(label))
                        .map(label -> same(label, values.getOrDefault(label, List.of())))
                        .filter(fact -> !untold.contains(fact.value()))
                        .toList(),
                columns,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> row(choices.get(i), cells(i, columns, values, untold), now, words))
                        .toList());
    }

    private static FactView same(String label, List<String> values) {
        return new FactView(label, values.get(0), true, false);
    }

    /** What no attempt tells is not worth a line. */
    private static Set<String> untold(Words words) {
        FactWords facts = new FactWords(words);
        return Stream.concat(
                        Stream.of(FactState.values()).map(facts::state),
                        Stream.of(words.say("type." + SignInType.UNKNOWN.id())))
                .collect(toSet());
    }

    /** Two blanks that have different reasons are no difference. */
    private static boolean differ(List<String> values, Set<String> untold) {
        return values.stream().distinct().count() > 1 && !untold.containsAll(values);
    }

    /** Column by column, the values of each attempt's deciding sign-in. */
    private static Map<String, List<String>> values(List<Choice> choices, Words words) {
        FactWords facts = new FactWords(words);
        Map<String, List<String>> values = new LinkedHashMap<>();
        column(values, words.say("choose.code"), choices, signIn -> AttemptView.code(signIn, words));
        column(values, words.say("understood.user"), choices, signIn -> new ToldParts(signIn, words).who());
        column(values, words.say("attempt.application"), choices, signIn -> new ToldParts(signIn, words).application());
        for (var field : List.of(
                SignInFields.DEVICE_NAME, SignInFields.CLIENT_APP, SignInFields.IP_ADDRESS, SignInFields.COUNTRY)) {
            column(values, facts.label(field.name()), choices, signIn -> new ToldParts(signIn, words).text(field));
        }
        column(
                values,
                words.say("attempt.type"),
                choices,
                signIn -> words.say("type." + signIn.type().id()));
        return values;
    }

    private static void column(
            Map<String, List<String>> values, String label, List<Choice> choices, Function<SignInEvent, String> value) {
        values.put(
                label,
                choices.stream()
                        .map(choice -> value.apply(choice.attempt().deciding()))
                        .toList());
    }

    private static List<CellView> cells(
            int row, List<String> columns, Map<String, List<String>> values, Set<String> untold) {
        return columns.stream()
                .map(label -> cell(label, row, values.getOrDefault(label, List.of()), untold))
                .toList();
    }

    private static CellView cell(String label, int row, List<String> column, Set<String> untold) {
        String likeliest = column.get(0);
        String value = column.get(row);
        boolean told = !untold.contains(value) && !untold.contains(likeliest);
        return new CellView(label, value, told && !value.equals(likeliest));
    }

    private static RowView row(Choice choice, List<CellView> cells, Instant now, Words words) {
        int signIns = choice.attempt().signIns().size();
        return new RowView(
                "/sign-ins/" + choice.match().signIn().key(),
                TimeView.of(choice.attempt().deciding().at(), now, words),
                MarkView.of(choice.attempt().ending(), words),
                words.say(Message.of("choose.signIns", "n", signIns)),
                choice.why().stream().map(words::say).toList(),
                cells);
    }
}
