package dev.signindiagnosis.paste;

import dev.signindiagnosis.signin.Guid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each GUID of a text its role, by the words before it. */
final class IdRoles {

    private static final String WELL_KNOWN_RESOURCE = "-0000-0000-c000-000000000000";

    /** A name in words, and the word before it. */
    private static final int LONGEST_NAME = 8;

    private final String text;
    private final List<GuidSpan> spans;
    private final List<TimeSpan> times;

    private IdRoles(String text, List<GuidSpan> spans, List<TimeSpan> times) {
        this.text = text;
        this.spans = spans;
        this.times = times;
    }

    /** The GUIDs with their roles; broken GUIDs that no label names are left out, and so is the zero GUID. */
    static List<NamedGuid> of(String text, List<GuidSpan> spans, List<TimeSpan> times) {
        List<NamedGuid> named = new IdRoles(text, spans, times).named();
        List<NamedGuid> read = ShapedIds.read(text, RowIds.read(text, named), times);
        return ClientLogIds.read(text, ClientRequestIds.read(text, read), times);
    }

    private List<NamedGuid> named() {
        List<NamedGuid> named = new ArrayList<>();
        int time = 0;
        for (int i = 0; i < spans.size(); i++) {
            GuidSpan span = spans.get(i);
            int floor = i == 0 ? 0 : spans.get(i - 1).end();
            while (time < times.size() && times.get(time).end() <= span.start()) {
                floor = Math.max(floor, times.get(time).end());
                time++;
            }
            if (time > 0) {
                floor = Math.max(floor, times.get(time - 1).end());
            }
            Optional<Role> role = role(span, floor);
            if (!span.value().equals(Guid.ZERO) && (role.isPresent() || !span.repaired())) {
                named.add(new NamedGuid(
                        span, role.orElse(Role.UNNAMED), role.isPresent() && role.get() != Role.PLAIN_ID));
            }
        }
        return named;
    }

    private Optional<Role> role(GuidSpan span, int floor) {
        Label label = Label.of(text, floor, span.start());
        Optional<Role> role = label.role();
        if (role.isEmpty() && label.gap().contains("(")) {
            role = inBrackets(label);
        }
        if (role.isEmpty() && span.value().endsWith(WELL_KNOWN_RESOURCE)) {
            return Optional.of(Role.RESOURCE);
        }
        return role;
    }

    /** "the application Payroll ('x')": the name stands between the word and the ID. */
    private static Optional<Role> inBrackets(Label label) {
        List<String> near = label.words().lastWords(LONGEST_NAME);
        boolean application = near.contains("application") || near.contains("app");
        return application ? Optional.of(Role.APPLICATION) : IdWords.role(label.nearest());
    }
}
