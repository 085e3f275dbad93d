package dev.signindiagnosis.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A way to bring the rows of a log into files: split, shuffled, repeated and packed by chance. */
final class ImportPlan {

    private final ToldLog log;
    private final Random random;

    ImportPlan(ToldLog log, Random random) {
        this.log = log;
        this.random = random;
    }

    /** Everything once, in the order in which it was told. */
    static List<Map.Entry<String, byte[]>> plain(ToldLog log) {
        ImportPlan plan = new ImportPlan(log, new Random(0));
        return List.of(Map.entry("all.zip", MadeUpLogs.zip(plan.files(log.rows()))));
    }

    /** Everything at least once, in any order. */
    List<Map.Entry<String, byte[]>> anyhow() {
        List<Map.Entry<String, byte[]>> uploads = new ArrayList<>();
        for (List<ToldRow> part : parts()) {
            uploads.addAll(packed(files(part)));
        }
        int again = random.nextInt(uploads.size() + 1);
        uploads.addAll(List.copyOf(uploads.subList(0, again)));
        Collections.shuffle(uploads, random);
        return uploads;
    }

    private List<List<ToldRow>> parts() {
        List<ToldRow> all = new ArrayList<>(log.rows());
        log.rows().stream().filter(row -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        List<List<ToldRow>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(all.size()));
            parts.add(all.subList(from, to));
            from = to;
        }
        return parts;
    }

    private Map<String, byte[]> files(List<ToldRow> rows) {
        Map<ToldRow.Kind, List<ToldRow>> byKind = rows.stream()
                .collect(Collectors.groupingBy(
                        ToldRow::kind, () -> new EnumMap<>(ToldRow.Kind.class), Collectors.toList()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        byKind.forEach(
                (kind, some) -> files.put(kind.filename(), content(kind, some).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private String content(ToldRow.Kind kind, List<ToldRow> rows) {
        List<String> texts = rows.stream().map(ToldRow::text).toList();
        if (kind != ToldRow.Kind.JSON) {
            return log.header(kind) + "\r\n" + String.join("\r\n", texts) + "\r\n";
        }
        return switch (random.nextInt(3)) {
            case 0 -> String.join("\n", texts) + "\n";
            case 1 -> "{\"value\":[" + String.join(",\n", texts) + "]}";
            default -> "[" + String.join(",", texts) + "]";
        };
    }

    private List<Map.Entry<String, byte[]>> packed(Map<String, byte[]> files) {
        if (random.nextBoolean()) {
            return List.of(Map.entry("logs.zip", MadeUpLogs.zip(files)));
        }
        return files.entrySet().stream()
                .map(file -> random.nextBoolean()
                        ? Map.entry(file.getKey(), file.getValue())
                        : Map.entry(file.getKey() + ".gz", MadeUpLogs.gzip(file.getValue())))
                .toList();
    }
}
