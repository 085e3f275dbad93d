package dev.signindiagnosis.traffic;

import dev.signindiagnosis.traffic.Ending.Access;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes requests as rows of Graph beta: the text of a row with its places filled in. */
final class RowText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final long seed;
    private final String tenantId;
    private final String ownerTenantId;
    private final Policies policies;
    private final List<byte[]> between = new ArrayList<>();
    private final List<RowPlace> places = new ArrayList<>();
    private long day = -1;
    private byte[] dayText = {};

    RowText(Traffic traffic) {
        seed = traffic.seed();
        tenantId = traffic.tenantId();
        ownerTenantId = Guid.of(traffic.seed(), 't', 1).toString();
        policies = new Policies(traffic.seed());
        String template = template();
        Matcher place = PLACE.matcher(template);
        int from = 0;
        while (place.find()) {
            between.add(ByteText.bytes(template.substring(from, place.start())));
            places.add(RowPlace.named(place.group(1)));
            from = place.end();
        }
        between.add(ByteText.bytes(template.substring(from)));
    }

    /** Writes one row, without an end of line. */
    void write(Request request, ByteText text) {
        for (int place = 0; place < places.size(); place++) {
            text.append(between.get(place));
            places.get(place).fill(text, request, this);
        }
        text.append(between.get(places.size()));
    }

    String tenantId() {
        return tenantId;
    }

    long seed() {
        return seed;
    }

    String ownerTenantId() {
        return ownerTenantId;
    }

    byte[] policies(Request request) {
        Access access = request.ending().access();
        return policies.text(access, request.application().name().length());
    }

    void time(ByteText text, long millis) {
        long seconds = Math.floorDiv(millis, 1000L);
        if (seconds / 86_400 != day) {
            day = seconds / 86_400;
            dayText = ByteText.bytes(
                    Instant.ofEpochSecond(day * 86_400).atOffset(ZoneOffset.UTC).toLocalDate() + "T");
        }
        text.append(dayText);
        text.digits(seconds % 86_400 / 3600, 2);
        text.append(':');
        text.digits(seconds % 3600 / 60, 2);
        text.append(':');
        text.digits(seconds % 60, 2);
        text.append('Z');
    }

    private static String template() {
        try (InputStream file = RowText.class.getResourceAsStream("/traffic/graph-beta-sign-in.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
