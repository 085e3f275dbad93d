package dev.signindiagnosis.paste;

import dev.signindiagnosis.signin.CorrelationId;
import dev.signindiagnosis.signin.RequestId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads any pasted text: an error page, a token error however often it was escaped, a log line, a row of the sign-in
 * log, a bare ID. Nothing is guessed; what the text does not hold stays empty. The same text is read the same way every
 * time, in time linear in its length. Safe for use by several threads.
 */
public final class PasteReader {

    /** A reader needs nothing. */
    public PasteReader() {}

    /**
     * What the text tells.
     *
     * @param text anything, also nothing
     * @param readerZone the zone of a time that tells none, where its form is not Entra's own
     */
    public Understood read(String text, ZoneId readerZone) {
        String plain = TableRows.labelled(TextUnwrapping.unwrap(text));
        List<TimeSpan> times = TimeScan.in(plain);
        List<GuidSpan> guids = GuidScan.in(plain);
        List<NamedGuid> ids = IdRoles.of(plain, guids, times);
        ToldEvents events = new ToldEvents(EventReading.of(ids, Moments.in(plain, times, ids), readerZone), readerZone);
        List<CodeSpan> codes = CodeScan.in(plain);
        return understood(plain, ids, events, codes, guids);
    }

    private static Understood understood(
            String text, List<NamedGuid> ids, ToldEvents events, List<CodeSpan> codes, List<GuidSpan> guids) {
        Optional<ToldEvent> main = events.main();
        Optional<NamedGuid> application =
                ids.stream().filter(id -> id.role() == Role.APPLICATION).findFirst();
        SetAsides asides =
                new SetAsides(text, ids, guids, main.filter(ToldEvent::hasId).isPresent());
        return new Understood(
                main.map(event -> event.requestId).map(RequestId::new).orElse(null),
                main.map(event -> event.correlationId).map(CorrelationId::new).orElse(null),
                codes.stream().map(CodeSpan::code).distinct().limit(100).toList(),
                DecidingCode.of(text, codes, main.orElse(null)),
                NeighbourCodes.in(text),
                Suberror.in(text).orElse(null),
                main.map(event -> event.at).orElse(null),
                main.map(event -> event.time).map(TimeSpan::zone).orElse(null),
                events.alternatives(),
                UserScan.in(text).orElse(null),
                application.map(id -> id.span().value()).orElse(null),
                ApplicationNames.in(text, application.orElse(null)).orElse(null),
                TenantNames.in(text, ids).orElse(null),
                first(ids, Role.RESOURCE).orElse(null),
                asides.ignored(),
                events.conflicts(),
                asides.bare(),
                MessageFacts.in(text));
    }

    private static Optional<String> first(List<NamedGuid> ids, Role role) {
        return ids.stream()
                .filter(id -> id.role() == role)
                .map(id -> id.span().value())
                .findFirst();
    }
}
