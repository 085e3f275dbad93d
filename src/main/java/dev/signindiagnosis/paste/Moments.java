package dev.signindiagnosis.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Picks the times that are the sign-in's. Times of token issue, log lines, documents and headers are in the text too,
 * and no label names them. A text
 * without words may leave the label out.
 */
final class Moments {

    private static final List<String> STAMPS =
            split("timestamp datetimestamp timestamputc createddatetime createddatetimeutc creationtime signintime "
                    + "eventtime dateutc previousprtattempt tidsstempel tidsstampel tidstempel zeitstempel horodatage horodateur "
                    + "marcadetiempo marcatemporal marcadetempo carimbodedatahora carimbodedata carimbodetempo horario tijdstempel "
                    + "tijdstip sygnaturaczasowa znacznikczasu casoverazitko casoveoznaceni casovaznacka casovapeciatka idobelyeg "
                    + "временнаяотметка отметкавремени меткавремени временнаяметка часовапозначка позначкачасу zamandamgasi "
                    + "タイムスタンプ 时间戳 時間戳記 時間戳 타임스탬프 aikaleima marcajdetimp marcatemporala χρονικησημανση χρονοσημανση "
                    + "חותמתזמן stempelwaktu capwaktu dauthoigian vremenskizig vremenskaoznaka casovnizig laikozyma ajatempel timbrodata "
                    + "indicatoredidataeora registrodetempo dataeora データ時刻 時刻 時間");

    private static final List<String> DATES =
            split("date datetime dato datum fecha data дата tarih paivamaara 日付 日時 日期 날짜 "
                    + "tidspunkt dateandtime klokkeslett");

    private static final int WIDEST_GAP = 60;

    private Moments() {}

    static List<Moment> in(String text, List<TimeSpan> times, List<NamedGuid> ids) {
        List<Moment> found = new ArrayList<>();
        if (times.size() == 1 && ValuesOnly.in(text)) {
            return List.of(moment(text, times.get(0), Moment.Sign.DATE));
        }
        int next = 0;
        int floor = 0;
        for (TimeSpan time : times) {
            while (next < ids.size() && ids.get(next).span().end() <= time.start()) {
                next++;
            }
            GuidPlace before = next == 0 ? GuidPlace.NONE : GuidPlace.of(ids.get(next - 1));
            int low = Math.max(floor, before.end());
            NamedGuid after = next == ids.size() ? null : ids.get(next);
            sign(text, time, low, before, after).ifPresent(sign -> found.add(moment(text, time, sign)));
            floor = time.end();
        }
        return strongest(found);
    }

    /** Entra writes times in UTC; a date with a blank before its time under "Date" is a page's, in the reader's zone. */
    private static Moment moment(String text, TimeSpan time, Moment.Sign sign) {
        if (sign == Moment.Sign.LOG) {
            return new Moment(time.asLogged(), sign);
        }
        boolean page = sign == Moment.Sign.DATE
                && text.substring(time.start(), time.end()).indexOf('T') < 0;
        return new Moment(page ? time.asLocal() : time, sign);
    }

    private static Optional<Moment.Sign> sign(
            String text, TimeSpan time, int floor, GuidPlace before, @Nullable NamedGuid after) {
        Label label = Label.of(text, floor, time.start());
        if (STAMPS.stream().anyMatch(label.words()::endsWith)) {
            return Optional.of(Moment.Sign.STAMP);
        }
        if (time.repaired()) {
            return Optional.empty();
        }
        if (!WordedTime.isWorded(text, time) && DATES.stream().anyMatch(label.words()::endsWith)) {
            return Optional.of(Moment.Sign.DATE);
        }
        if (before.ofSignIn() && follows(text, before.end(), time.start())) {
            return Optional.of(Moment.Sign.STAMP);
        }
        if (isBracketed(text, time)) {
            return Optional.of(Moment.Sign.BRACKET);
        }
        boolean log = after != null && after.role() == Role.CORRELATION && ClientLogIds.heads(text, time, after);
        return log ? Optional.of(Moment.Sign.LOG) : Optional.empty();
    }

    /** Whether only an unknown label stands between an ID and a time. */
    private static boolean follows(String text, int end, int start) {
        if (start - end > WIDEST_GAP) {
            return false;
        }
        String between = text.substring(end, start).stripTrailing();
        boolean words = between.chars().anyMatch(Character::isLetter);
        return words && between.endsWith(":");
    }

    private static boolean isBracketed(String text, TimeSpan time) {
        int next = time.end() + "]:".length();
        while (Characters.at(text, next) == ' ' || next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return Characters.at(text, time.start() - 1) == '['
                && text.startsWith("]:", time.end())
                && text.regionMatches(true, next, "AADSTS", 0, "AADSTS".length());
    }

    /** Lines of a log belong to one sign-in: the first of them tells its time. */
    private static List<Moment> strongest(List<Moment> found) {
        Moment.Sign best = found.stream().map(Moment::sign).min(Enum::compareTo).orElse(Moment.Sign.STAMP);
        return found.stream()
                .filter(moment -> moment.sign() == best)
                .limit(best == Moment.Sign.LOG ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    private record GuidPlace(int end, boolean ofSignIn) {
        static final GuidPlace NONE = new GuidPlace(0, false);

        static GuidPlace of(NamedGuid id) {
            return new GuidPlace(id.span().end(), id.role().ofSignIn());
        }
    }
}
