package dev.signindiagnosis.command;

import dev.signindiagnosis.text.Message;
import dev.signindiagnosis.web.Language;
import dev.signindiagnosis.web.WordLists;
import dev.signindiagnosis.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Where a command reads and writes, and the language it speaks. */
final class Terminal {

    /** The longest text that is read, as in the JSON API. */
    private static final int MOST_TEXT = 64 * 1024;

    private final WordLists lists;
    private final ZoneId zone;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream complaints;
    private final boolean person;

    Terminal(WordLists lists, ZoneId zone, InputStream in, PrintStream out, PrintStream complaints, boolean person) {
        this.lists = lists;
        this.zone = zone;
        this.in = in;
        this.out = out;
        this.complaints = complaints;
        this.person = person;
    }

    /** Whether a person is watching, so that progress is worth showing. */
    boolean person() {
        return person;
    }

    /** The zone of the person. */
    ZoneId zone() {
        return zone;
    }

    /** The words of the language asked for, else of the machine's. */
    Words words(Optional<String> tag) {
        Language language = tag.or(() -> Optional.of(Locale.getDefault().toLanguageTag()))
                .flatMap(Language::of)
                .orElse(Language.ENGLISH);
        return lists.in(language, zone);
    }

    /** Prints a line. */
    void line(String text) {
        out.println(text);
    }

    /** Prints over the present line. */
    void progress(String text) {
        complaints.print("\r" + text + "\u001b[K");
        complaints.flush();
    }

    /** Says what went wrong, apart from the result. */
    void complain(Words words, Message message) {
        complaints.println(words.say(message));
    }

    /** What a person types on one line; empty at the end of the input. */
    String answer() {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = in.read(); c >= 0 && c != '\n' && line.length() < MOST_TEXT; c = in.read()) {
                line.append((char) c);
            }
        } catch (IOException gone) {
            return "";
        }
        return line.toString();
    }

    /** What stands in the standard input, at most 64 KiB of it. */
    String input() throws IOException {
        return new String(in.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
    }
}
