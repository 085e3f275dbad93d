package dev.signindiagnosis.web.page;

import dev.signindiagnosis.signin.SignInRow;
import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Words;
import java.util.List;

/**
 * A row as it was imported.
 *
 * @param caption its number, shape and log tenant
 * @param context what the row cannot be read without, for CSV the header line; else empty
 * @param text the row's own characters
 */
record RawView(String caption, String context, String text) {

    static List<RawView> of(List<SignInRow> rows, Words words) {
        return rows.stream()
                .map(row -> new RawView(
                        words.say(Message.of(
                                "raw.caption",
                                "shape",
                                row.raw().shape(),
                                "tenant",
                                row.tenant().isTold() ? row.tenant().id() : words.say("raw.tenant.untold"))),
                        row.raw().context(),
                        row.raw().text()))
                .toList();
    }
}
