package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the correlation ID that Microsoft's authentication libraries write at the head of a log line, without a label:
 * {@code [2026-11-20 09:12:00Z - x]}, {@code [Fri, 20 Nov 2026 09:12:00 GMT] : [x]}, {@code 11/20/2026 09:12:00: x -}.
 * It counts where the text names no correlation ID; the time beside it is in UTC, month first.
 */
final class ClientLogIds {

    private static final List<String> LIBRARIES = List.of("msal", "adal", "identitymodel.clients.activedirectory");
    private static final int WIDEST_GAP = 6;
    private static final String GAP = " \n-:[]";

    private ClientLogIds() {}

    static List<NamedGuid> read(String text, List<NamedGuid> ids, List<TimeSpan> times) {
        boolean told = ids.stream().anyMatch(id -> id.role() == Role.CORRELATION);
        if (told || times.isEmpty() || !speaksOfLibrary(text)) {
            return ids;
        }
        List<NamedGuid> read = new ArrayList<>();
        int time = 0;
        for (NamedGuid id : ids) {
            while (time + 1 < times.size()
                    && times.get(time + 1).end() <= id.span().start()) {
                time++;
            }
            boolean logged = !id.known() && heads(text, times.get(time), id);
            read.add(logged ? id.as(Role.CORRELATION) : id);
        }
        return read;
    }

    /** Whether nothing but the marks of a log line's head stands between a time and an ID. */
    static boolean heads(String text, TimeSpan time, NamedGuid id) {
        int gap = id.span().start() - time.end();
        return gap > 0
                && gap <= WIDEST_GAP
                && text.substring(time.end(), id.span().start()).chars().allMatch(c -> GAP.indexOf(c) >= 0);
    }

    private static boolean speaksOfLibrary(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return LIBRARIES.stream().anyMatch(small::contains);
    }
}
