package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.SignInEvent;
import dev.signindiagnosis.signin.SignInField;
import dev.signindiagnosis.signin.SignInFields;
import dev.signindiagnosis.store.Match;
import dev.signindiagnosis.web.FactWords;
import dev.signindiagnosis.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of several sign-ins to choose from.
 *
 * @param address its page
 * @param at when
 * @param mark how it ended
 * @param why why it matches
 * @param cells its values in the order of the columns
 */
record MatchView(String address, TimeView at, MarkView mark, String why, List<Cell> cells) {

    /** What sign-ins are told apart by. */
    private static final List<SignInField<String>> COLUMNS = List.of(
            SignInFields.USER_NAME, SignInFields.APPLICATION_NAME, SignInFields.DEVICE_NAME, SignInFields.IP_ADDRESS);

    /**
     * A value, marked where the matches differ in it.
     *
     * @param label its column
     * @param value the value, or in words why it is not there
     * @param differs whether not all matches have the same
     */
    record Cell(String label, String value, boolean differs) {}

    /** The matches, the likeliest first, with what differs marked. */
    static List<MatchView> of(List<Match> matches, Words words) {
        FactWords facts = new FactWords(words);
        List<List<String>> values = matches.stream()
                .map(match -> values(match.signIn(), words, facts))
                .toList();
        return Stream.iterate(0, i -> i < matches.size(), i -> i + 1)
                .map(i -> of(matches.get(i), cells(i, values, labels(words, facts)), words))
                .toList();
    }

    /** The headings of {@link #cells}. */
    static List<String> labels(Words words, FactWords facts) {
        return Stream.concat(
                        Stream.of(words.say("choose.code")), COLUMNS.stream().map(field -> facts.label(field.name())))
                .toList();
    }

    private static MatchView of(Match match, List<Cell> cells, Words words) {
        SignInEvent signIn = match.signIn();
        return new MatchView(
                "/sign-ins/" + signIn.key(),
                TimeView.of(signIn.at(), words),
                MarkView.of(signIn.outcome(), words),
                words.say("quality." + match.quality().id()),
                cells);
    }

    private static List<String> values(SignInEvent signIn, Words words, FactWords facts) {
        return Stream.concat(
                        Stream.of(AttemptView.code(signIn, words)),
                        COLUMNS.stream().map(field -> value(signIn, field, facts)))
                .toList();
    }

    private static String value(SignInEvent signIn, SignInField<String> field, FactWords facts) {
        return signIn.fact(field)
                .value()
                .or(() -> other(signIn, field))
                .orElseGet(() -> facts.state(signIn.fact(field).state()));
    }

    /** A service principal signs in without a user name. */
    private static Optional<String> other(SignInEvent signIn, SignInField<String> field) {
        return field.equals(SignInFields.USER_NAME)
                ? signIn.fact(SignInFields.SERVICE_PRINCIPAL_NAME).value()
                : Optional.empty();
    }

    private static List<Cell> cells(int row, List<List<String>> values, List<String> labels) {
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .map(i -> new Cell(
                        labels.get(i),
                        values.get(row).get(i),
                        values.stream().map(one -> one.get(i)).distinct().count() > 1))
                .toList();
    }
}
