package dev.signindiagnosis.web.page;

import dev.signindiagnosis.text.Message;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the date and the time of the lookup form: as a browser's date field writes them, or as people do. */
final class LookupTime {

    /** A day without a time is its noon, and half a day each side of it. */
    static final Duration HALF_A_DAY = Duration.ofHours(12);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "[uuuu-M-d][d.M.uuuu][d/M/uuuu]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "[H:mm:ss][H:mm][H.mm.ss][H.mm]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final LookupForm form;
    private final ZoneId zone;

    LookupTime(LookupForm form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    /** The same form with a moment shown as date and time of the zone, so that a person can change them. */
    static LookupForm split(LookupForm form, ZoneId zone) {
        List<FormProblem> problems = new ArrayList<>();
        Instant at = form.at() == null ? null : moment(form.at(), problems);
        if (at == null) {
            return form;
        }
        ZonedDateTime local = at.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
        return new LookupForm(
                form.text(),
                form.user(),
                form.application(),
                local.toLocalDate().toString(),
                DateTimeFormatter.ISO_LOCAL_TIME.format(local),
                form.requestId(),
                form.correlationId(),
                form.code(),
                form.window(),
                null);
    }

    /** Whether a day is given and no time of it. */
    boolean dayOnly() {
        return form.date() != null && form.time() == null && form.at() == null;
    }

    /** The moment meant; null where none is given or where problems were added. */
    @Nullable
    Instant moment(List<FormProblem> problems) {
        if (form.at() != null) {
            return moment(form.at(), problems);
        }
        if (form.date() == null) {
            if (form.time() != null) {
                problems.add(new FormProblem("date", Message.of("form.date.missing")));
            }
            return null;
        }
        Optional<LocalDate> date = date(form.date());
        Optional<LocalTime> time = form.time() == null ? Optional.of(LocalTime.NOON) : time(form.time());
        refuseUnless(date.isPresent(), "date", problems);
        refuseUnless(time.isPresent(), "time", problems);
        return date.flatMap(
                        day -> time.map(hour -> day.atTime(hour).atZone(zone).toInstant()))
                .orElse(null);
    }

    private static @Nullable Instant moment(String at, List<FormProblem> problems) {
        try {
            return OffsetDateTime.parse(at.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException unreadable) {
            problems.add(new FormProblem("date", Message.of("form.at.wrong")));
            return null;
        }
    }

    private static void refuseUnless(boolean read, String field, List<FormProblem> problems) {
        if (!read) {
            problems.add(new FormProblem(field, Message.of("form." + field + ".wrong")));
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DATE))
                    .filter(day -> day.getYear() >= 1970 && day.getYear() < 10_000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed, TIME));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
